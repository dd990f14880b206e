import { expect, test } from 'vitest';
import { PT_PER_MM } from '../../server/book/page-format.ts';
import { Problem } from '../../server/book/problem.ts';
import { storySlots } from '../../server/layout/story-page.ts';
import { loadTemplates } from '../../server/layout/templates.ts';
import { childStyle } from '../../server/layout/text-style.ts';
import { projectData } from '../../server/node/data.ts';
import type { Data } from '../../server/ports/data.ts';
import { SHEETS, templates } from './layout-kit.ts';

/** The project's files with one of them changed. */
function dataWith(path: string, change: (text: string) => string | null): Data {
  const data = projectData();
  return {
    async list(prefix) {
      const files = await data.list(prefix);
      return files.flatMap((file) => {
        const text = file.path === path ? change(file.text) : file.text;
        return text === null ? [] : [{ ...file, text }];
      });
    },
  };
}

test.each([
  ['sheets.jsonc', (text: string) => text.replace('"margin": 20', '"margin": "twenty"'), 20],
  ['story-above.jsonc', (text: string) => text.replace('"height": 122', '"hight": 122'), 8],
  ['sheets.jsonc', (text: string) => text.replace('[26, 28, 30], "usual": 28', '[28, 26, 30], "usual": 28'), 21],
  ['cover.jsonc', () => null, 1],
])('a mistake in %s is named with its file and line', async (name, change, line) => {
  const loading = loadTemplates(dataWith(`templates/layouts/${name}`, change));
  await expect(loading).rejects.toBeInstanceOf(Problem);
  await expect(loading).rejects.toMatchObject({ values: { file: `templates/layouts/${name}`, line } });
});

const LAYOUTS = ['above', 'left'] as const;
const SLOTS = SHEETS.flatMap((sheet) => LAYOUTS.map((layout) => ({ sheet, layout })));

test.each(SLOTS)('on $sheet, $layout: words and picture have their own places inside the page', ({ sheet, layout }) => {
  const format = templates.sheets[sheet];
  const { picture, text } = storySlots(templates, sheet, layout);
  expect(picture.x).toBeGreaterThanOrEqual(format.margin - 0.01);
  expect(picture.x + picture.width).toBeLessThanOrEqual(format.width - format.margin + 0.01);
  for (const setting of ['pinyin', 'plain', 'latin'] as const) {
    const { sizes } = setting === 'latin' ? format.latin : format.han;
    const { baseline, width } = text[setting];
    expect(text.x + width).toBeLessThanOrEqual(format.width - format.margin + 0.01);
    expect(text.x + width + format.hang).toBeLessThanOrEqual(format.width - format.safe + 0.01);
    for (const size of sizes) {
      const style = childStyle(templates.type, templates.colours.white, { setting, size });
      const beside = text.x >= picture.x + picture.width;
      const ceiling = beside ? format.safe : picture.y + picture.height;
      expect(baseline - style.top, `${setting} ${size} pt`).toBeGreaterThan(ceiling + (beside ? 0 : 2 * PT_PER_MM));
      expect(baseline + style.foot).toBeLessThanOrEqual(format.bottom);
    }
  }
});

test('type keeps the sizes and gaps of the standards on every sheet', () => {
  for (const sheet of SHEETS) {
    const { han, latin } = templates.sheets[sheet];
    for (const size of han.sizes) {
      const style = childStyle(templates.type, templates.colours.white, { setting: 'pinyin', size });
      // GB 40070-2021: characters at least 16 pt, pinyin 10.5 pt, 5 mm from the foot of a line to the next pinyin.
      expect(size).toBeGreaterThanOrEqual(16);
      expect(style.ruby?.size).toBeGreaterThanOrEqual(10.5);
      expect(style.pitch - 1.44 * size).toBeGreaterThanOrEqual(5 * PT_PER_MM - 0.001);
    }
    for (const size of latin.sizes) {
      const style = childStyle(templates.type, templates.colours.white, { setting: 'latin', size });
      expect(size).toBeGreaterThanOrEqual(14);
      expect(style.pitch / size).toBeGreaterThanOrEqual(1.5);
    }
  }
});

test('the sizes of the page design come out', () => {
  const style = childStyle(templates.type, templates.colours.cream, { setting: 'pinyin', size: 28 });
  expect(style.ruby?.size).toBeCloseTo(12.6);
  expect(style.pitch / PT_PER_MM).toBeCloseTo(20.7, 1);
  const a5 = childStyle(templates.type, templates.colours.cream, { setting: 'pinyin', size: 24 });
  expect(a5.pitch / PT_PER_MM).toBeCloseTo(17.8, 1);
  const large = childStyle(templates.type, templates.colours.cream, { setting: 'latin', size: 27 });
  expect(large.pitch / PT_PER_MM).toBeCloseTo(15.24, 2);
});
