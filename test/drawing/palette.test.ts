import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../server/book/problem.ts';
import { contrast, hexOf, hexOfOklch, luminance, oklchOf, rgbOf } from '../../server/drawing/colour.ts';
import { clothOutline, loadPalette, readPalette, skinOutline } from '../../server/drawing/palette.ts';

const path = 'templates/palettes/people.jsonc';
const text = readFileSync(path, 'utf8');
const palette = readPalette({ path, text });

/** The palest and the darkest ground of the design's pages. */
const PALE = ['#ffffff', '#f4eee1', '#faf6ec', '#edf1ec', '#eaf0ea'];

/** What a grey print makes of a colour. */
function grey(hex: string): string {
  const [r, g, b] = rgbOf(hex);
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return hexOf([light, light, light]);
}

test('a colour survives the way to OKLCH and back', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)),
      (rgb) => hexOfOklch(oklchOf(hexOf(rgb))) === hexOf(rgb),
    ),
  );
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test('the outline of every skin, hair and cloth stands off every pale ground, in colour and on a grey print (P6)', () => {
  const outlines = [
    ...Object.values(palette.skin).map(({ skin }) => skinOutline(skin)),
    ...Object.values(palette.hair).map(clothOutline),
    ...Object.values(palette.cloth).map(clothOutline),
  ];
  for (const outline of outlines) {
    for (const ground of PALE) {
      expect(contrast(outline, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(grey(outline), grey(ground))).toBeGreaterThanOrEqual(3);
    }
  }
});

test('mouth and eyes can be seen on every skin', () => {
  for (const { skin, lips } of Object.values(palette.skin)) {
    const ink = luminance(skin) < 0.2 ? palette.common.inkOnDark : palette.common.ink;
    expect(contrast(lips, skin)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink, palette.common.eyeWhite)).toBeGreaterThanOrEqual(7);
  }
});

test('a colour that is missing or misspelt is named with its line', () => {
  const broken = text.replace('"teal": "#6ba19f"', '"teal": "turquoise"');
  let problem: unknown;
  try {
    readPalette({ path, text: broken });
  } catch (thrown) {
    problem = thrown;
  }
  expect(problem).toBeInstanceOf(Problem);
  const { file, line, reason } = (problem as Problem).values;
  expect(file).toBe(path);
  expect(broken.split('\n')[Number(line) - 1]).toContain('turquoise');
  expect(reason).toContain('cloth.teal');
});

test('a project without the palette says which file is missing', async () => {
  await expect(loadPalette({ list: async () => [] })).rejects.toMatchObject({ code: 'data-file' });
});
