import { said, type Text } from './language.ts';

export const deviceTexts = {
  title: said('Perangkat', 'Devices'),
  lead: said(
    'Anjungan dan layar yang boleh tersambung. Yang baru menunjukkan kode enam angka di layarnya.',
    'Kiosks and displays that may connect. A new one shows a six-digit code.',
  ),
  pending: said('Menunggu persetujuan', 'Waiting for your yes'),
  pendingNone: said('Tidak ada perangkat baru.', 'No new device.'),
  pendingHint: said(
    'Buka anjungan atau layar di perangkat itu; kodenya muncul di sini dalam beberapa detik.',
    'Open the kiosk or display on that device; its code appears here within seconds.',
  ),
  until: (time: string): Text => said(`berlaku sampai ${time}`, `valid until ${time}`),
  confirm: said('Setujui', 'Confirm'),
  typeCode: said('Kode di layar perangkat', 'Code on the device'),
  typeCodeNext: said('Lanjut', 'Next'),
  codeUnknown: said('Kode ini tidak ada dalam daftar.', 'No such code in the list.'),
  confirmTitle: (code: string): Text => said(`Setujui perangkat ${code}`, `Confirm device ${code}`),
  confirmHint: said(
    'Pastikan kode ini tampil di perangkat di depan Anda.',
    'Make sure the device before you shows this code.',
  ),
  name: said('Nama perangkat', 'Name of the device'),
  nameExample: said('mis. Layar ruang tunggu utara', 'e.g. Waiting room north'),
  zone: said('Zona yang ditampilkan', 'Zone it shows'),
  listTitle: said('Terdaftar', 'Registered'),
  listNone: said('Belum ada perangkat terdaftar.', 'No device is registered yet.'),
  connected: said('Tersambung', 'Connected'),
  away: said('Tidak tersambung', 'Not connected'),
  revoked: (when: string): Text => said(`Dicabut ${when}`, `Revoked ${when}`),
  added: (when: string): Text => said(`Ditambahkan ${when}`, `Added ${when}`),
  revoke: said('Cabut', 'Revoke'),
  revokeTitle: (name: string): Text => said(`Cabut izin ${name}?`, `Revoke ${name}?`),
  revokeHint: said(
    'Perangkat itu terputus dalam sedetik dan harus dipasangkan lagi dari awal.',
    'It is cut off within a second and has to be paired anew.',
  ),
  revokeDo: said('Ya, cabut izinnya', 'Yes, revoke it'),
  showRevoked: (n: number): Text => said(`${n} yang sudah dicabut`, `${n} revoked`),
};
