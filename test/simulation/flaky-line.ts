import { connect, createServer, type Server, type Socket } from 'node:net';
import { createRng } from '../../server/demo/simulation/rng.ts';

export type FlakyLine = { url: string; cuts(): number; close(): Promise<void> };

/** Of the packets that a client sends: how many never arrive, and how many arrive but are never answered. */
const LOST = 0.015;
const UNANSWERED = 0.04;

/** A line to a server that breaks now and then, before a request has arrived or after, as when the server is killed. */
export async function openFlakyLine(serverUrl: string): Promise<FlakyLine> {
  const target = new URL(serverUrl);
  const rng = createRng('flaky line');
  const sockets = new Set<Socket>();
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    const cut = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', cut);
      socket.on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    upstream.pipe(client);
    client.on('data', (chunk: Buffer) => {
      const draw = rng.next();
      if (draw >= LOST + UNANSWERED) {
        upstream.write(chunk);
        return;
      }
      cuts += 1;
      if (draw < LOST) return cut();
      // The server gets it all, and its answer finds nobody.
      upstream.unpipe(client);
      upstream.resume();
      upstream.write(chunk);
      setTimeout(cut, 30);
    });
  });
  await listen(server);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the flaky line has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
}
