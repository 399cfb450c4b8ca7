/** Packets and bytes that may wait for one client before it is cut off. Boards are whole views, so it loses nothing by starting anew. */
const MOST_PACKETS_BEHIND = 64;
const MOST_BYTES_BEHIND = 1_000_000;

/** How long a client may take to answer the farewell. */
const FAREWELL_MS = 1_000;

/** What Engine.IO knows of a connection but does not type. The wire is missing with long polling. */
type Connection = { writeBuffer: unknown[]; transport: { socket?: Wire }; close(discard: boolean): void };
type Wire = { bufferedAmount?: number; terminate?(): void };

type Client = { id: string; conn: unknown };
type Log = { warn(context: object, message: string): void };

const connectionOf = (client: Client) => client.conn as Connection;

/** A stalled client is buffered without bound otherwise. It comes back by itself and gets a fresh view. */
export function cutOffSlow(clients: Iterable<Client>, log: Log): void {
  for (const client of clients) {
    const connection = connectionOf(client);
    const packets = connection.writeBuffer.length;
    const wire = connection.transport.socket;
    const bytes = wire?.bufferedAmount ?? 0;
    if (packets <= MOST_PACKETS_BEHIND && bytes <= MOST_BYTES_BEHIND) continue;
    log.warn({ socket: client.id, packets, bytes }, 'a client fell behind and was cut off');
    connection.close(true);
    // Who does not read does not answer a farewell either: what is kept for it would stay for half a minute.
    wire?.terminate?.();
  }
}

/** For the end of the server: whoever has not answered the farewell by then is not waited for. */
export function hangUpLater(clients: Iterable<Client>): void {
  const wires = [...clients].map((client) => connectionOf(client).transport.socket);
  setTimeout(() => {
    for (const wire of wires) wire?.terminate?.();
  }, FAREWELL_MS).unref();
}
