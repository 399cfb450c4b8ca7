/** `npm start -- --demo`: a simulated day beside the server, on a clock that runs at the day's speed. */
export const DEMO_DAY = {
  /** Twenty simulated minutes a minute: a day of eight hours is over in twenty-four. */
  speed: 20,
  /** Today's opening, 08.00 in Jakarta, epoch ms. */
  opensAt(): number {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format();
    return Date.parse(`${today}T08:00:00+07:00`);
  },
  async run(_at: { url: string; password: string }): Promise<void> {},
};
