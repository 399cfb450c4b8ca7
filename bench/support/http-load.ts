import { Agent, request } from 'node:http';

/** A load generator that costs as little as Node allows: keep-alive connections, no parsing of the answers. */
export function createLoad(url: string, connections: number, headers: Record<string, string> = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);

  function post(path: string, body: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const length = Buffer.byteLength(body);
      const all = { 'content-type': 'application/json', 'content-length': length, ...headers };
      const sent = request(
        { agent, hostname, port, path: `/api/v1${path}`, method: 'POST', headers: all },
        (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode ?? 0));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  return {
    /** Posts `total` bodies over all connections at once; answers requests a second. Throws on any status but `expected`. */
    async run(path: string, bodies: () => string, total: number, expected: number): Promise<number> {
      let left = total;
      const begun = performance.now();
      const worker = async () => {
        while (left > 0) {
          left -= 1;
          const status = await post(path, bodies());
          if (status !== expected) throw new Error(`${path} answered ${status}`);
        }
      };
      await Promise.all(Array.from({ length: connections }, worker));
      return (total / (performance.now() - begun)) * 1_000;
    },
    close: () => agent.destroy(),
  };
}
