import { said, type Text } from './language.ts';

export const fileTexts = {
  exportTitle: said('Ekspor', 'Export'),
  exportLead: said(
    'Seluruh pengaturan sebagaimana tersimpan. Lembar pertama berkas XLSX menjelaskan semua kolom.',
    'The whole set-up as it is saved. The first sheet of the XLSX file explains every column.',
  ),
  xlsx: said('Unduh XLSX', 'Download XLSX'),
  json: said('Unduh JSON', 'Download JSON'),
  csv: said('Unduh CSV', 'Download CSV'),
  csvSheet: said('Satu lembar sebagai CSV', 'One sheet as CSV'),
  failed: said('Berkas tidak dapat diunduh. Coba lagi.', 'The file could not be downloaded. Try again.'),
  importTitle: said('Impor', 'Import'),
  importLead: said(
    'Baris di berkas ditambahkan atau diubah menurut pengenalnya. Baris yang tidak ada di berkas dibiarkan. Tidak ada yang ditulis sebelum Anda menerapkannya.',
    'Rows are added or changed by their id. Rows that are not in the file are left alone. Nothing is written before you apply it.',
  ),
  drop: said('Seret berkas ke sini', 'Drop a file here'),
  choose: said('Pilih berkas', 'Choose a file'),
  chooseOther: said('Pilih berkas lain', 'Choose another file'),
  kinds: said('XLSX, CSV, atau JSON, paling besar 2 MB', 'XLSX, CSV or JSON, up to 2 MB'),
  unknownKind: (name: string): Text =>
    said(
      `${name} bukan berkas XLSX, CSV, atau JSON. Simpan lembar kerja sebagai XLSX, lalu pilih lagi.`,
      `${name} is no XLSX, CSV or JSON file. Save the spreadsheet as XLSX and choose again.`,
    ),
  tooBig: (name: string): Text => said(`${name} lebih besar dari 2 MB.`, `${name} is larger than 2 MB.`),
  whichSheet: said('Isi berkas CSV ini', 'What this CSV file holds'),
  reading: said('Memeriksa berkas…', 'Checking the file…'),
  preview: said('Pratinjau', 'Preview'),
  nothing: said(
    'Berkas ini sama dengan pengaturan sekarang. Tidak ada yang perlu diterapkan.',
    'The file is the same as the set-up. There is nothing to apply.',
  ),
  summary: (n: number): Text => said(`${n} perubahan`, `${n} changes`),
  apply: (n: number): Text => said(`Terapkan ${n} perubahan`, `Apply ${n} changes`),
  notWritten: said('Belum ada yang ditulis.', 'Nothing has been written yet.'),
  errorsTitle: (n: number): Text =>
    said(
      n === 1 ? 'Satu kesalahan: tidak ada yang ditulis' : `${n} kesalahan: tidak ada yang ditulis`,
      n === 1 ? 'One error: nothing was written' : `${n} errors: nothing was written`,
    ),
  errorsNext: said(
    'Perbaiki di berkas, simpan, lalu pilih berkas itu lagi.',
    'Mend them in the file, save it, and choose it again.',
  ),
  errorsShown: (shown: number, all: number): Text =>
    said(`Ditampilkan ${shown} dari ${all}.`, `Showing ${shown} of ${all}.`),
  besides: (n: number): Text => said(`Selain itu ${n} perubahan akan terjadi`, `Besides, ${n} changes would happen`),
  sheet: said('Lembar', 'Sheet'),
  row: said('Baris', 'Row'),
  column: said('Kolom', 'Column'),
  value: said('Isi', 'Content'),
  whatToDo: said('Yang perlu dilakukan', 'What to do'),
  onlyYours: said(
    'Anda dapat mengimpor baris instansi Anda saja; baris lain di berkas harus sama dengan yang tersimpan.',
    'You can import rows of your own agency; other rows in the file must be as they are saved.',
  ),
};
