import type { UndoableStep } from '../../contract/words.ts';
import { said, type Text } from './language.ts';

/** The step that can be taken back, as a word before a number: "Selesai A 117". */
export const undoStepTexts: Record<UndoableStep, Text> = {
  call: said('Panggil', 'Call'),
  start: said('Mulai', 'Start'),
  hold: said('Tahan', 'Hold'),
  finish: said('Selesai', 'Finish'),
  noShow: said('Tidak hadir', 'No-show'),
  transfer: said('Alihkan', 'Transfer'),
};

/** What the console says of its own accord: time, rules and trouble. */
export const stateTexts = {
  undo: (step: Text, label: string): Text => said(`Batalkan: ${step.id} ${label}`, `Undo: ${step.en} ${label}`),
  seconds: (n: number): Text => said(`${n} detik`, n === 1 ? '1 second' : `${n} seconds`),
  recallIn: (n: number): Text => said(`${n} dtk`, `${n} s`),
  recallsLeft: (n: number): Text => said(`sisa ${n}×`, `${n} left`),
  noShowNow: said('panggilan habis', 'no calls left'),
  autoStart: (n: number): Text => said(`otomatis dalam ${n} detik`, `by itself in ${n} seconds`),
  elsewhere: said('sedang di loket lain', 'at another counter'),
  elsewhereAt: (counter: string): Text => said(`sedang di ${counter}`, `at ${counter}`),
  origin: {
    transferred: (leg: number): Text => said(`Alihan, tahap ${leg}`, `Transferred, stage ${leg}`),
    referred: (leg: number): Text => said(`Rujukan, tahap ${leg}`, `Referred, stage ${leg}`),
    returned: said('Kembali dengan berkas', 'Back with documents'),
  },
  returned: said('Kembali hari ini', 'May come back today'),
  returnedLacking: (names: string): Text => said(`kurang: ${names}`, `lacking: ${names}`),
  returnedNoList: said('berkas dikembalikan', 'documents given back'),
  heldRemind: said('waktunya ditanya', 'time to ask'),
  waitOutage: (minutes: string): Text => said(`termasuk gangguan ${minutes}`, `${minutes} of it a disruption`),
  breakUntil: (time: string): Text => said(`Kembali pukul ${time}`, `Back at ${time}`),
  backAt: (time: string): Text => said(`kembali ${time}`, `back ${time}`),
  autoStarted: said('mulai otomatis', 'started by itself'),
  breakOver: (minutes: string): Text =>
    said(`Sudah lewat ${minutes} dari waktu kembali`, `${minutes} past the time of return`),
  questionFailed: said('Pertanyaan ini tidak dapat dimuat', 'This question could not be loaded'),
  questionFailedNext: said(
    'Tekan F5: halaman dimuat ulang, tidak ada yang hilang.',
    'Press F5: the page loads anew, and nothing is lost.',
  ),
};
