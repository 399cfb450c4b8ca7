import type { IconDrawing } from '../ui-shared/icon.tsx';

/** Drawn for Loket on lucide's grid (24 units, 2 px strokes), which has no elderly person and no expectant mother. */
export const ElderlyPerson: IconDrawing = [
  ['circle', { cx: 10, cy: 4, r: 2 }],
  ['path', { d: 'M9.5 8.5C7.5 10 7 12 7 14.5l3.5 2.5V22' }],
  ['path', { d: 'M7 14.5 5 22' }],
  ['path', { d: 'M9.5 8.5 12 12h3.5' }],
  ['path', { d: 'M14.5 11.2c1.6-.6 3 .3 3 1.8v9' }],
];

export const ExpectantMother: IconDrawing = [
  ['circle', { cx: 10, cy: 4, r: 2 }],
  ['path', { d: 'M9 8.5c3 0 6.5 2.5 6.5 5.5 0 1.7-1.5 3-3.5 3V22' }],
  ['path', { d: 'M9 8.5C7.5 9.5 7.5 11 7.5 13v9' }],
  ['path', { d: 'M9.5 12.5h2.5' }],
];
