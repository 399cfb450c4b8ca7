import { said, type Text } from './language.ts';

/** Name, sentence and words of each section. */
export const sectionTexts = {
  mall: {
    name: said('Mal', 'Mall'),
    lead: said(
      'Nama dan aturan antrean seluruh mal. Setiap aturan menyebut akibatnya.',
      'Name and rules of the line for the whole mall. Each rule says what it does.',
    ),
  },
  zones: {
    name: said('Zona', 'Zones'),
    lead: said(
      'Ruang tunggu: setiap zona punya layar dan suara panggilannya sendiri.',
      'Waiting areas: each zone has its displays and its one voice.',
    ),
    add: said('Tambah zona', 'Add a zone'),
    empty: said('Belum ada zona. Mulailah dengan satu ruang tunggu.', 'No zone yet. Begin with one waiting area.'),
  },
  agencies: {
    name: said('Instansi', 'Agencies'),
    lead: said('Penyelenggara layanan di mal ini.', 'Who serves the public in this mall.'),
    add: said('Tambah instansi', 'Add an agency'),
    empty: said('Belum ada instansi.', 'No agency yet.'),
  },
  services: {
    name: said('Layanan & standar', 'Services & standards'),
    lead: said(
      'Yang dapat diurus pengunjung, dan janji pelayanannya menurut tanggal.',
      'What visitors come for, and what is promised, by date.',
    ),
    add: said('Tambah layanan', 'Add a service'),
    empty: said('Belum ada layanan.', 'No service yet.'),
  },
  series: {
    name: said('Seri', 'Series'),
    lead: said(
      'Deret nomor antrean. Setiap hari mulai lagi dari 001.',
      'Runs of ticket numbers. Each day begins at 001.',
    ),
    add: said('Tambah seri', 'Add a series'),
    edit: said('Seri', 'Series'),
    empty: said('Belum ada seri.', 'No series yet.'),
  },
  counters: {
    name: said('Loket', 'Counters'),
    lead: said('Meja pelayanan, dan layanan mana yang dilayaninya.', 'The desks, and which services each one serves.'),
    add: said('Tambah loket', 'Add a counter'),
    empty: said('Belum ada loket.', 'No counter yet.'),
  },
  people: {
    name: said('Petugas', 'People'),
    lead: said(
      'Orang yang dapat masuk: petugas, penyelia, pengawas, pengelola.',
      'Who can sign in: officers, supervisors, auditors, admins.',
    ),
    add: said('Tambah orang', 'Add a person'),
    empty: said('Belum ada orang.', 'Nobody yet.'),
  },
  hours: {
    name: said('Jam layanan', 'Hours'),
    lead: said(
      'Jam buka per minggu untuk mal dan instansi, juga pada masa khusus seperti Ramadan.',
      'Weekly hours of mall and agencies, and of seasons such as Ramadan.',
    ),
  },
  holidays: {
    name: said('Hari libur & penutupan', 'Holidays & closures'),
    lead: said(
      'Hari ketika mal tutup, dan tanggal dengan jam yang lain dari biasanya.',
      'Days on which the mall is closed, and dates with other hours than usual.',
    ),
  },
  quotas: {
    name: said('Kuota', 'Quotas'),
    lead: said('Berapa nomor yang diberikan per layanan dan hari.', 'How many numbers are given, by service and day.'),
  },
  roster: {
    name: said('Jadwal petugas', 'Roster'),
    lead: said(
      'Loket yang direncanakan buka. Bila ada yang menunggu dan loketnya kosong, penyelia mendapat alarm.',
      'Counters planned to be open. When people wait and nobody is there, the supervisor hears of it.',
    ),
  },
  notices: {
    name: said('Pengumuman', 'Notices'),
    lead: said('Kalimat yang tampil bergantian di layar ruang tunggu.', 'Sentences shown in turn on the displays.'),
    add: said('Tambah pengumuman', 'Add a notice'),
    edit: said('Pengumuman', 'Notice'),
    empty: said('Belum ada pengumuman.', 'No notice yet.'),
  },
  devices: {
    name: said('Perangkat', 'Devices'),
    lead: said('Anjungan dan layar yang boleh tersambung.', 'Kiosks and displays that may connect.'),
    hint: said(
      'Perangkat baru menunjukkan kode enam angka di layarnya. Setujui kode itu di halaman Perangkat; mencabut izin perangkat yang hilang juga di sana.',
      'A new device shows a six-digit code. Confirm it on the Devices page; a lost one is revoked there, too.',
    ),
    go: said('Buka halaman Perangkat', 'Open the Devices page'),
  },
  files: {
    name: said('Impor & ekspor', 'Import & export'),
    lead: said(
      'Seluruh pengaturan sebagai satu berkas: unduh, ubah di lembar kerja, lalu unggah lagi.',
      'The whole set-up as one file: download it, change it in a spreadsheet, upload it again.',
    ),
  },
} satisfies Record<string, Record<string, Text>>;

/** Column headings of the lists where they differ from the field's label. */
export const columnTexts = {
  agencies: said('Instansi', 'Agencies'),
  counters: said('Loket', 'Counters'),
  services: said('Layanan', 'Services'),
  seriesShort: said('Seri', 'Series'),
  numberShort: said('Nomor', 'Number'),
  noService: said('belum ada layanan', 'no service yet'),
  usedBy: said('Dipakai oleh', 'Used by'),
  unused: said('belum dipakai', 'not used yet'),
  firstNumber: said('Nomor pertama', 'First number'),
  allAgencies: said('Semua instansi', 'All agencies'),
  standard: said('Standar', 'Standard'),
  period: said('Tanggal', 'Dates'),
  hours: said('Jam', 'Hours'),
  noStandard: said('belum ada standar', 'no standard yet'),
  noCounter: said('belum ada loket', 'no counter yet'),
  waitTarget: (wait: string): Text => said(`tunggu ${wait}`, `wait ${wait}`),
  serviceTarget: (serve: string): Text => said(`layanan ${serve}`, `service ${serve}`),
  and: (n: number): Text => said(`dan ${n} lagi`, `and ${n} more`),
};
