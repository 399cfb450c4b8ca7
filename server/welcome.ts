import type { NewPasswords } from './compose.ts';
import type { Config } from './config.ts';
import { readDemoPassword } from './installation.ts';
import { VERSION } from './version.ts';

/** What whoever started the server needs next: addresses and sign-ins. On standard output, not in the log: passwords are not logged. */
export function printWelcome(config: Config, lan: string | null, created: NewPasswords): void {
  const here = `http://localhost:${config.port}`;
  const lines = [
    '',
    `  Loket ${VERSION}`,
    '',
    `  Buka di komputer ini    ${here}/`,
    ...(lan === null ? [] : [`  Dari jaringan           http://${lan}:${config.port}/`]),
    `  Kiosk                   ${here}/kiosk/`,
    `  Papan ruang tunggu      ${here}/display/`,
    `  Petugas dan penyelia    ${here}/counter/`,
    `  Dokumentasi API         ${here}/api/docs`,
    '',
    ...signIns(config, created),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function signIns(config: Config, created: NewPasswords): string[] {
  const demo = readDemoPassword(config.dataDir);
  const people =
    demo === null ? [] : [`  Mall contoh             petugas1 … petugas34, penyelia, pengawas · kata sandi: ${demo}`];
  if (created.admin !== null) {
    return [
      ...people,
      `  Pengelola               admin · kata sandi: ${created.admin}  (hanya ditampilkan sekali ini)`,
    ];
  }
  const hint =
    config.adminPassword === null ? 'kata sandi dari pertama kali dijalankan' : 'kata sandi dari LOKET_ADMIN_PASSWORD';
  return [...people, `  Pengelola               admin · ${hint}`];
}
