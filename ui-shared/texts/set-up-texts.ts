import { said, type Text } from './language.ts';

/** The frame of the set-up pages and what all its sections share. */
export const setUpTexts = {
  title: said('Pengaturan', 'Set-up'),
  sections: said('Bagian pengaturan', 'Parts of the set-up'),
  choose: said('Pilih bagian', 'Choose a part'),
  groupPlace: said('Tempat', 'Place'),
  groupService: said('Layanan', 'Services'),
  groupTime: said('Waktu', 'Time'),
  groupOther: said('Lainnya', 'Other'),
  readOnly: said('Anda dapat melihat, tetapi tidak mengubah.', 'You can look, but not change.'),
  search: said('Cari', 'Search'),
  all: said('Semua', 'All'),
  showRetired: (n: number): Text =>
    said(`Tampilkan yang tidak dipakai lagi (${n})`, `Show what is no longer used (${n})`),
  retired: said('Tidak dipakai', 'Not used'),
  noMatch: said('Tidak ada yang cocok dengan pencarian ini.', 'Nothing matches this search.'),
  open: said('Buka', 'Open'),
  optional: said('boleh kosong', 'optional'),
  choosePlease: said('Pilih…', 'Choose…'),
  id: said('Pengenal', 'Id'),
  idNew: said(
    'Dibuat otomatis dan tidak berubah; dipakai di berkas impor dan ekspor.',
    'Made by itself and never changes; used in import and export files.',
  ),
  close: said('Tutup', 'Close'),
  cancel: said('Batal', 'Cancel'),
  save: said('Simpan', 'Save'),
  checking: said('Memeriksa…', 'Checking…'),
  saving: said('Menyimpan…', 'Saving…'),
  apply: said('Terapkan', 'Apply'),
  backToForm: said('Ubah lagi', 'Edit again'),
  willChange: said('Yang akan berubah', 'What will change'),
  atOnce: said('Berlaku seketika di semua layar.', 'It holds at once on every screen.'),
  nothingChanged: said(
    'Tidak ada yang berubah, jadi tidak ada yang disimpan.',
    'Nothing has changed, so nothing was saved.',
  ),
  meanwhile: said('Pengaturan baru saja diubah orang lain.', 'Somebody else has just changed the set-up.'),
  meanwhileNext: said(
    'Isian Anda tetap ada. Periksa lagi yang akan berubah, lalu terapkan.',
    'What you typed is still here. Look again at what will change, then apply.',
  ),
  saved: said('Tersimpan.', 'Saved.'),
  savedCount: (n: number): Text => said(`Tersimpan: ${n} perubahan.`, `Saved: ${n} changes.`),
  errorsTitle: (n: number): Text =>
    said(
      n === 1 ? 'Satu isian perlu diperbaiki' : `${n} isian perlu diperbaiki`,
      n === 1 ? 'One field needs mending' : `${n} fields need mending`,
    ),
  errorsNext: said('Belum ada yang disimpan.', 'Nothing was saved yet.'),
  unsaved: said('Ada isian yang belum disimpan', 'Something is not saved yet'),
  unsavedHint: said('Bila Anda pergi, isian itu hilang.', 'If you leave, it is lost.'),
  stay: said('Tetap di sini', 'Stay here'),
  discard: said('Buang isian', 'Discard it'),
  unsavedBar: said('Belum disimpan', 'Not saved yet'),
  undoTyped: said('Kembalikan', 'Reset'),
  loadAgain: said('Muat ulang', 'Reload'),
  retire: said('Nonaktifkan…', 'Retire…'),
  reinstate: said('Aktifkan lagi', 'Use again'),
  change: said('Ubah', 'Change'),
  remove: said('Hapus…', 'Remove…'),
  removeRow: said('Hapus', 'Remove'),
  add: said('Tambah', 'Add'),
  yes: said('ya', 'yes'),
  no: said('tidak', 'no'),
  nothing: said('kosong', 'empty'),
  none: said('—', '—'),
  mallWide: said('Seluruh mal', 'Whole mall'),
  allZones: said('Semua zona', 'All zones'),
  anyone: said('Siapa saja', 'Anyone'),
  minutes: said('menit', 'minutes'),
  seconds: said('detik', 'seconds'),
  people: said('orang', 'people'),
  times: said('kali', 'times'),
  rupiah: said('rupiah', 'rupiah'),
  warningNoStandard: (names: string): Text =>
    said(
      `Belum tampil bagi pengunjung karena belum punya standar yang berlaku: ${names}.`,
      `Hidden from visitors until a standard is in force: ${names}.`,
    ),
  warningNoCounter: (names: string): Text =>
    said(
      `Belum dilayani loket mana pun (tetapkan di bagian Loket): ${names}.`,
      `Served at no counter yet (set that under Counters): ${names}.`,
    ),
  warningNoHours: (names: string): Text =>
    said(
      `Belum punya jam, jadi selama itu semua tutup: ${names}.`,
      `Without hours everything is closed then: ${names}.`,
    ),
  notYet: said('Belum dapat disimpan', 'This cannot be saved yet'),
  retireNow: said('Ya, nonaktifkan', 'Yes, retire'),
  removeNow: said('Ya, hapus', 'Yes, remove'),
};

export const passwordTexts = {
  title: said('Kata sandi sekali pakai', 'One-time passwords'),
  hint: said(
    'Hanya tampil sekarang. Catat atau cetak, lalu serahkan langsung kepada orangnya.',
    'Shown only now. Note or print them and hand them over in person.',
  ),
  copy: said('Salin', 'Copy'),
  copied: said('Tersalin', 'Copied'),
  print: said('Cetak', 'Print'),
  done: said('Sudah saya catat', 'I have noted them'),
  username: said('Nama pengguna', 'User name'),
  password: said('Kata sandi', 'Password'),
};

export const retireTexts = {
  title: (name: string): Text => said(`Nonaktifkan ${name}?`, `Retire ${name}?`),
  removeTitle: (name: string): Text => said(`Hapus ${name}?`, `Remove ${name}?`),
  zones: said(
    'Zona ini tidak dapat dipilih lagi dan layarnya berhenti memanggil. Riwayat dan laporannya tetap ada, dan zona dapat diaktifkan lagi.',
    'It can no longer be chosen and its displays stop calling. History and reports stay, and it can be used again.',
  ),
  agencies: said(
    'Instansi ini hilang dari anjungan. Nomor, jurnal, dan laporannya tetap ada, dan instansi dapat diaktifkan lagi. Layanan dan loketnya dinonaktifkan lebih dahulu.',
    'It disappears from the kiosk. Its tickets, journal and reports stay, and it can be used again. Retire its services and counters first.',
  ),
  series: said(
    'Seri ini tidak memberi nomor lagi. Nomor yang sudah ada tetap berlaku.',
    'It gives no more numbers. Those that exist stay valid.',
  ),
  services: said(
    'Layanan ini hilang dari anjungan dan tidak memberi nomor lagi. Riwayat, standar, dan laporannya tetap ada, dan layanan dapat diaktifkan lagi.',
    'It disappears from the kiosk and gives no more numbers. History, standards and reports stay, and it can be used again.',
  ),
  counters: said(
    'Loket ini tidak dapat dibuka lagi. Riwayat dan laporannya tetap ada, dan loket dapat diaktifkan lagi.',
    'It can no longer be opened. History and reports stay, and it can be used again.',
  ),
  people: said(
    'Orang ini langsung keluar dan tidak dapat masuk lagi. Namanya tetap ada di jurnal dan laporan. Bila diaktifkan lagi, ia mendapat kata sandi baru.',
    'They are signed out at once and cannot sign in. Their name stays in journal and reports. When used again they get a new password.',
  ),
  removing: said(
    'Baris ini hilang seketika. Tidak ada riwayat yang bergantung padanya.',
    'It is gone at once. No history depends on it.',
  ),
};
