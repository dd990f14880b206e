import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { FONT_FACES } from '../../server/book/laid-out-page.ts';
import type { Fonts } from '../../server/ports/fonts.ts';

const codePoint = (character: string) => character.codePointAt(0) ?? 0;

/** What every Fonts must do. `open` gives a new one. */
export function fontsContract(open: () => Promise<Fonts>): void {
  test('every face is a TrueType font, and its metrics are those of its bytes', async () => {
    const fonts = await open();
    for (const face of FONT_FACES) {
      const bytes = await fonts.bytes(face);
      expect([...bytes.subarray(0, 4)], face).toEqual([0, 1, 0, 0]);
      const font = create(bytes);
      const metrics = await fonts.metrics(face);
      expect(metrics.unitsPerEm).toBe(font.unitsPerEm);
      expect([metrics.ascent, metrics.descent]).toEqual([font.ascent, font.descent]);
      for (const character of 'aWé7 ,ǎǘ我齿。“”，…🐰') {
        const point = codePoint(character);
        expect(metrics.has(point), `${face} ${character}`).toBe(font.hasGlyphForCodePoint(point));
        expect(metrics.advance(point), `${face} ${character}`).toBe(font.glyphForCodePoint(point).advanceWidth);
      }
    }
  });

  test('the story face has the Chinese of both scripts, the Latin face every pinyin vowel', async () => {
    const fonts = await open();
    const story = await fonts.metrics('story');
    const latin = await fonts.metrics('latin');
    expect([...'我去看牙医醫學體龘𠮷，。“”《》'].filter((character) => !story.has(codePoint(character)))).toEqual([]);
    const vowels = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿ';
    expect([...vowels].filter((vowel) => !latin.has(codePoint(vowel)))).toEqual([]);
  });

  test('a subset is a woff2 font with the characters asked for and hardly more', async () => {
    const fonts = await open();
    const bytes = await fonts.subset('story', '龘我𠮷');
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('wOF2');
    expect(bytes.length).toBeLessThan(20_000);
    const subset = create(bytes);
    expect(['龘', '我', '𠮷', '他'].map((character) => subset.hasGlyphForCodePoint(codePoint(character)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('a face asked for twice at once is the same', async () => {
    const fonts = await open();
    const [first, second] = await Promise.all([fonts.bytes('latin'), fonts.bytes('latin')]);
    expect(first).toEqual(second);
  });
}
