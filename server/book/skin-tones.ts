/** From lightest to darkest. The six whole steps from 1 to 6 came first: their names stay what they were. */
export const SKIN_TONES = [
  'tone0',
  'tone1',
  'tone2',
  'tone2-3',
  'tone3',
  'tone3-4',
  'tone4',
  'tone4-5',
  'tone5',
  'tone5-6',
  'tone6',
  'tone7',
] as const;
