/** Room names of the live protocol (design §6). */
export const rooms = {
  zone: (zoneId: string) => `zone:${zoneId}`,
  kiosk: (mallId: string) => `mall:${mallId}:kiosk`,
  floor: (mallId: string) => `mall:${mallId}:floor`,
  counter: (counterId: string) => `counter:${counterId}`,
  ticket: (ticketId: string) => `ticket:${ticketId}`,
  device: (deviceId: string) => `device:${deviceId}`,
  person: (personId: string) => `person:${personId}`,
};
