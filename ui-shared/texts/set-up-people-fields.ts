import { field } from './set-up-field-text.ts';

export const personFields = {
  name: field('Nama', 'Name'),
  username: field(
    'Nama pengguna',
    'User name',
    'Untuk masuk: huruf kecil, angka, titik, atau garis. Tidak dapat diganti kemudian.',
    'To sign in: small letters, digits, dots or dashes. Cannot be changed later.',
  ),
  role: field('Peran', 'Role'),
  agencyId: field(
    'Instansi',
    'Agency',
    'Wajib untuk petugas. Penyelia dengan instansi hanya mengelola instansinya.',
    'Needed for officers. A supervisor with an agency keeps that agency only.',
  ),
  mayCallOutOfOrder: field(
    'Boleh memanggil di luar urutan',
    'May call out of order',
    'Setiap kali harus memberi alasan, dan tercatat di laporan.',
    'With a reason each time, which the report shows.',
  ),
  retired: field('Tidak aktif', 'Not active'),
};

export const rosterFields = {
  counterId: field('Loket', 'Counter'),
  weekday: field('Hari', 'Day'),
  from: field('Dari', 'From'),
  to: field('Sampai', 'To'),
  username: field('Petugas', 'Officer'),
};
