import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { IssuedTicket } from '../../contract/ticket.ts';
import { compose } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { Client, FakeClock } from '../support/server.ts';
import { tempDir } from '../support/temp-dir.ts';

const PASSWORDS = { LOKET_ADMIN_PASSWORD: 'rahasia-pengelola-9', LOKET_DEMO_PASSWORD: 'rahasia-petugas-7' };

describe('what must stay secret', () => {
  it('stands neither in the database nor in the log, however much is logged', async () => {
    const dataDir = tempDir();
    let logged = '';
    const log = pino(
      { level: 'trace' },
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          logged += chunk.toString();
          done();
        },
      }),
    );
    const config = readConfig({ PORT: '0', HOST: '127.0.0.1', LOKET_DATA: dataDir, LOG_LEVEL: 'trace', ...PASSWORDS });
    const loket = await compose(config, { log, clock: new FakeClock() });
    const url = await loket.app.listen({ port: 0, host: '127.0.0.1' });
    const person = new Client(url);
    expect(
      (await person.post('/session', { username: 'petugas1', password: PASSWORDS.LOKET_DEMO_PASSWORD })).status,
    ).toBe(200);
    await new Client(url).post('/session', { username: 'admin', password: 'salah-ketik-rahasia' });
    const { token } = (
      await person.post<IssuedTicket>('/tickets', { requestId: crypto.randomUUID(), serviceId: 'a-01' })
    ).body;
    await new Client(url, token).get('/my-ticket');
    await new Client(url, 'a-token-that-nobody-has').get('/devices/me');
    await person.post('/session', '{"password": "in-broken-json');
    const session = person.cookie.split('=')[1] ?? '';
    await loket.close();

    const onDisk = readdirSync(dataDir)
      .filter((name) => name.startsWith('loket.db'))
      .map((name) => readFileSync(join(dataDir, name), 'latin1'))
      .join();
    expect(onDisk).toContain('$argon2id$v=19$m=65536,t=3,p=1$');
    expect(logged.length).toBeGreaterThan(0);
    for (const secret of [...Object.values(PASSWORDS), 'salah-ketik-rahasia', session, 'in-broken-json']) {
      expect(secret.length).toBeGreaterThan(10);
      expect(onDisk.includes(secret), `${secret} in the database`).toBe(false);
      expect(logged.includes(secret), `${secret} in the log`).toBe(false);
    }
    // A ticket's own link opens that ticket and nothing else, so it stands in its row, but in no log.
    expect(logged.includes(token)).toBe(false);
    expect(logged.includes('a-token-that-nobody-has')).toBe(false);
  });
});
