import { said, type Text } from './language.ts';

/** Versions of a service's standard, and a service's two views. */
export const standardTexts = {
  tabService: said('Layanan', 'Service'),
  tabStandards: (n: number): Text =>
    said(`Standar (${n} versi)`, n === 1 ? 'Standard (1 version)' : `Standard (${n} versions)`),
  tabs: said('Tampilan', 'Views'),
  timeline: said('Versi standar', 'Versions'),
  inForce: said('berlaku sekarang', 'in force now'),
  coming: said('akan berlaku', 'to come'),
  past: said('sudah diganti', 'replaced'),
  from: (day: string): Text => said(`Mulai ${day}`, `From ${day}`),
  newVersion: said('Buat versi baru', 'Make a new version'),
  firstVersion: said('Buat standar pertama', 'Make the first standard'),
  newTitle: said('Versi baru', 'New version'),
  none: said(
    'Layanan ini belum punya standar, jadi belum tampil di anjungan.',
    'This service has no standard yet and so is not shown at the kiosk.',
  ),
  fixed: said(
    'Versi ini sudah berlaku dan tidak dapat diubah, agar tiket lama tetap dinilai dengan janji yang sama.',
    'This version has begun and cannot change, so that older tickets are judged by the same promise.',
  ),
  startsFrom: said(
    'Isinya disalin dari versi sekarang. Ubah yang perlu, lalu pilih tanggal mulainya.',
    'Copied from the present version. Change what is needed and choose the day it begins.',
  ),
  notGiven: said('tidak disebutkan', 'not given'),
  free: said('Gratis', 'Free'),
};

/** Which services a counter serves. */
export const servesTexts = {
  title: said('Layanan di loket ini', 'Services at this counter'),
  help: said(
    'Layanan utama dipanggil lebih dahulu. Layanan bantuan hanya diambil bila antrean utamanya kosong, atau sudah terlambat.',
    'Primary services come first. Assist services are taken when the own line is empty, or when they are overdue.',
  ),
  none: said('tidak', 'no'),
  primary: said('utama', 'primary'),
  assist: said('bantuan', 'assist'),
  from: said('bila menunggu paling sedikit', 'when at least'),
  people: said('orang', 'wait'),
  noServices: said('Instansi ini belum punya layanan.', 'This agency has no services yet.'),
  chooseAgency: said('Pilih instansi dahulu.', 'Choose an agency first.'),
};
