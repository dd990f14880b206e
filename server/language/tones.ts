const TONE_MARKS = ['̄', '́', '̌', '̀'];

/** 1 to 4, or 0 for a light syllable. */
export function toneOf(syllable: string): number {
  return TONE_MARKS.findIndex((mark) => syllable.normalize('NFD').includes(mark)) + 1;
}

/** The syllable without its tone; ü keeps its dots. */
export function lightened(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0304\u0301\u030C\u0300]/g, '')
    .normalize('NFC');
}
