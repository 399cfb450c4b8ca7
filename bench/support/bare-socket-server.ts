import { createServer } from 'node:http';
import { Server } from 'socket.io';

/** Socket.IO and nothing else: POST / sends what it was given at the start to everybody, half boards and half consoles. */
const payloads: { board: unknown; console: unknown; announcement: unknown } = JSON.parse(process.argv[2] ?? '{}');
const http = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const at = performance.now();
    // A call goes to the boards twice: as what is spoken, and as what is shown.
    io.to('board').emit('announcement', payloads.announcement, at);
    io.to('board').emit('board:view', payloads.board, at);
    io.to('console').emit('console:view', payloads.console, at);
    response.end('{}');
  });
});
const io = new Server(http, { perMessageDeflate: false, transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => {
  const isBoard = socket.handshake.auth.want?.view === 'board';
  void socket.join(isBoard ? 'board' : 'console');
  socket.emit(isBoard ? 'board:view' : 'console:view', isBoard ? payloads.board : payloads.console);
});
http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  console.log(typeof address === 'object' && address !== null ? address.port : '');
});
