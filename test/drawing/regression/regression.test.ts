import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Drawing, Frame } from '../../../server/book/drawing.ts';
import { Feeling, type SceneFigure } from '../../../server/book/scene.ts';
import { drawScene } from '../../../server/drawing/draw-scene.ts';
import { toSvg } from '../../../server/drawing/svg.ts';
import { pngOfPixels } from '../../tools/png.ts';
import { pixelsOfPng, type Rgba, rasterOf } from '../../tools/raster.ts';
import { CAST, palettes, sceneOf } from '../a-cast.ts';
import { type Difference, difference, isSame } from './compare.ts';
import { COMMAND, FOLDER, inSteps, keptPicture, pathOf, smallPicture } from './kept.ts';
import { feelingPicture, pictures } from './pictures.ts';

const OUTPUT = 'test-output/regression';
const all = pictures();

describe('every picture looks as it was last accepted', () => {
  test('the pictures have names of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test('there is a picture to compare each with, and none that nobody draws any more', () => {
    const names = all.map(({ name }) => `${name}.png`).sort();
    const kept = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
    const missing = names.filter((name) => !kept.includes(name));
    const tooMany = kept.filter((name) => !names.includes(name));
    const what = `${FOLDER}: ${missing.length} missing, ${tooMany.length} too many. Renew them and look: ${COMMAND}`;
    expect({ missing, tooMany }, what).toEqual({ missing: [], tooMany: [] });
  });

  test.each(all.filter(({ name }) => existsSync(pathOf(name))))('$name', async ({ name, drawing }) => {
    const drawn = await smallPicture(drawing);
    const apart = difference((await keptPicture(name)) ?? drawn, drawn);
    if (!isSame(apart)) throw new Error(explain(name, apart, drawn));
  });
});

/** Leaves the drawn picture to look at. */
function explain(name: string, { mean, local, at }: Difference, drawn: Rgba): string {
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(`${OUTPUT}/${name}.png`, pngOfPixels(drawn));
  return (
    `${name} looks different: ${local.toFixed(0)} levels around ${at.join(', ')}, ${mean.toFixed(1)} in all. ` +
    `Look at ${OUTPUT}/${name}.png beside ${pathOf(name)}. If the new one is right: ${COMMAND}`
  );
}

describe('the comparison', () => {
  const sample = (figure: Partial<SceneFigure>, frame: Frame) =>
    drawScene(sceneOf('park', [{ who: 'hero', ...figure }, 'mother']), CAST, frame, palettes);
  const apart = async (first: Drawing, second: Drawing) =>
    difference(await smallPicture(first), await smallPicture(second));

  test('a picture written and read again is the same to the last level', async () => {
    const drawn = await smallPicture(sample({}, 'tall'));
    const read = await pixelsOfPng(pngOfPixels(drawn), drawn.width, drawn.height);
    expect(difference(drawn, read)).toMatchObject({ mean: 0, local: 0 });
  });

  test('edges smoothed in another way pass', async () => {
    for (const { name, drawing } of all) {
      const drawn = await smallPicture(drawing);
      const other = inSteps(reduced(await rasterOf(toSvg(drawing), { width: 4 * drawn.width }), drawn));
      expect(isSame(difference(drawn, other)), name).toBe(true);
    }
  });

  test('a drawing moved by a third of a pixel passes', async () => {
    const drawn = sample({}, 'square');
    const moved: Drawing = {
      ...drawn,
      shapes: [{ kind: 'group', transform: [1, 0, 0, 1, 1.6, 1.6], children: drawn.shapes }],
    };
    expect(isSame(await apart(drawn, moved))).toBe(true);
  });

  test.each<[string, Frame, Partial<SceneFigure>]>([
    ['an arm that waves', 'wide', { doing: 'wave' }],
    ['an arm that points', 'standard', { doing: 'point' }],
    ['legs that walk', 'wide', { doing: 'walk' }],
    ['a smile in a whole park', 'wide', { feeling: 'happy' }],
    ['a ball in the hand', 'wide', { doing: 'hold', holding: 'ball' }],
    ['a face turned away', 'standard', { facing: 'right' }],
  ])('%s (%s) fails', async (_, frame, figure) => {
    expect(isSame(await apart(sample({}, frame), sample(figure, frame)))).toBe(false);
  });

  test('no two feelings pass for each other', async () => {
    const faces = await Promise.all(Feeling.options.map((one) => smallPicture(feelingPicture(one).drawing)));
    const alike = faces.flatMap((one, first) =>
      faces.slice(first + 1).flatMap((other, next) => {
        const pair = `${Feeling.options[first]} and ${Feeling.options[first + 1 + next]}`;
        return isSame(difference(one, other)) ? [pair] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test('a colour that changed everywhere by a little fails', async () => {
    const drawn = await smallPicture(sample({}, 'standard'));
    const darker = { ...drawn, data: drawn.data.map((value) => Math.max(0, value - 8)) };
    expect(isSame(difference(drawn, darker))).toBe(false);
  });
});

/** A picture rendered four times as large, each pixel the mean of sixteen. */
function reduced(large: Rgba, { width, height }: Rgba): Rgba {
  const data = new Uint8Array(4 * width * height);
  const times = large.width / width;
  for (let at = 0; at < data.length; at++) {
    const [x, y, channel] = [Math.floor(at / 4) % width, Math.floor(at / 4 / width), at % 4];
    let [sum, count] = [0, 0];
    for (let row = y * times; row < Math.min((y + 1) * times, large.height); row++) {
      for (let column = x * times; column < (x + 1) * times; column++) {
        sum += large.data[4 * (row * large.width + column) + channel] as number;
        count++;
      }
    }
    data[at] = sum / count;
  }
  return { width, height, data };
}
