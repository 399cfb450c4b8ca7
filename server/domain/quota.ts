/** How many tickets of a service may be taken on a day; null: no bound. Numbers of tickets. */
export type Quota = {
  total: number | null;
  /** Taken at a kiosk, and given by an officer. */
  kiosk: number | null;
  officer: number | null;
  /** The last of the total, which only priority visitors get. */
  priorityReserved: number;
};
