import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/**
 * The same server as another machine on the LAN sees it. The demo mall lets every browser of the server's own machine in, and all
 * browsers of a test are that; behind this they come from elsewhere. Gives the address and what closes it.
 */
export async function standFarAway(url: string): Promise<{ url: string; close(): Promise<void> }> {
  const { hostname, port } = new URL(url);
  const forwarded = { 'x-forwarded-for': '192.168.1.77' };
  const proxy = createServer((incoming, outgoing) => {
    const { method, headers } = incoming;
    const options = { hostname, port, path: incoming.url, method, headers: { ...headers, ...forwarded } };
    const passed = request(options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  proxy.on('upgrade', (incoming: IncomingMessage, socket, head: Buffer) => {
    const passed = connect(Number(port), hostname, () => {
      const headers = Object.entries({ ...incoming.headers, ...forwarded }).map(
        ([name, value]) => `${name}: ${String(value)}`,
      );
      passed.write(`GET ${incoming.url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
      passed.write(head);
      passed.pipe(socket);
      socket.pipe(passed);
    });
    passed.on('error', () => socket.destroy());
    socket.on('error', () => passed.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      proxy.close(() => resolve());
      proxy.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}`, close };
}
