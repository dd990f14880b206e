import { expect, test } from 'vitest';
import type { Shape } from '../../server/book/drawing.ts';
import {
  Beard,
  Build,
  ClothColour,
  HairStyle,
  Headwear,
  Look,
  SkinTone,
  Top,
  WornAid,
} from '../../server/book/look.ts';
import { Feeling } from '../../server/book/scene.ts';
import { contrast, luminance, mix } from '../../server/drawing/colour.ts';
import { BUILDS } from '../../server/drawing/people/builds.ts';
import { outfitOf } from '../../server/drawing/people/clothes.ts';
import { drawFigure, drawHead, type FigureRequest } from '../../server/drawing/people/figure.ts';
import { drawHair } from '../../server/drawing/people/hair.ts';
import { wearing } from '../../server/drawing/people/held-thing.ts';
import { boxOf, distance } from '../../server/drawing/shapes.ts';
import { toSvg } from '../../server/drawing/svg.ts';
import * as texts from '../../web/look/look-texts.ts';
import { aLook, palette } from './a-look.ts';

const boy = aLook;
const draw = (look: Partial<Look> = {}, more: Partial<FigureRequest> = {}) =>
  drawFigure({ look: { ...boy, ...look }, doing: 'stand', feeling: 'neutral', turn: 0.5, ...more }, palette);
const shapesOf = (look: Partial<Look>, more?: Partial<FigureRequest>) => JSON.stringify(draw(look, more).shapes);

/** How many of these choices look alike with another. */
const alike = (drawn: readonly string[]) => drawn.length - new Set(drawn).size;

test('every choice is seen: no two of a kind are drawn alike', () => {
  const { ears, glasses, moving } = Look.shape;
  const kinds: string[][] = [
    Build.options.map((build) => shapesOf({ build })),
    SkinTone.options.map((skin) => shapesOf({ skin })),
    [...Beard.options.map((beard) => shapesOf({ beard })), shapesOf({})],
    HairStyle.options.map((hair) => shapesOf({ hair })),
    Top.options.map((top) => shapesOf({ top })),
    ears.options.map((worn) => shapesOf({ ears: worn })),
    glasses.options.map((worn) => shapesOf({ glasses: worn })),
    WornAid.options.map((aid) => shapesOf({ wears: [aid] })),
    moving.options.map((way) => JSON.stringify([draw({ moving: way }).behind, draw({ moving: way }).shapes])),
  ];
  for (const drawn of kinds) expect(alike(drawn)).toBe(0);
});

test('what a parent can choose has a name in both languages, each its own', () => {
  const { SKIN, HAIR, MORE_HAIR, TOP, WORK_TOP, HEADWEAR, BEARD, BUILD, BOTTOM, GLASSES, EARS, MOVING, WEARS } = texts;
  const lists = [
    SKIN,
    [...HAIR, ...MORE_HAIR],
    [...TOP, ...WORK_TOP],
    HEADWEAR,
    BEARD,
    BUILD,
    BOTTOM,
    GLASSES,
    EARS,
    MOVING,
    WEARS,
  ];
  for (const list of lists) {
    const choices: readonly { id: string; says: { zh: string; en: string } }[] = list;
    for (const { says } of choices) {
      expect(says.zh).toMatch(/\p{Script=Han}/u);
      // A soft hyphen shows only where a card is narrow.
      expect(says.en.replaceAll('\u00ad', '')).toMatch(/^[A-Z][\w -]+$/);
    }
    expect(alike(choices.map(({ says }) => says.zh))).toBe(0);
    expect(alike(choices.map(({ says }) => says.en))).toBe(0);
  }
  const offered = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  expect(offered(SKIN)).toEqual(new Set(SkinTone.options));
  expect(offered([...HAIR, ...MORE_HAIR])).toEqual(new Set(HairStyle.options));
  expect(offered(WEARS)).toEqual(new Set(WornAid.options));
  expect(offered(EARS)).toEqual(new Set(Look.shape.ears.options));
  expect(offered(MOVING)).toEqual(new Set(Look.shape.moving.options));
});

test('skins go from light to dark in steps that can be seen, and the first six keep their colours', () => {
  const tones = SkinTone.options.map((tone) => luminance(palette.skin[tone].skin));
  for (const [at, light] of tones.slice(1).entries()) expect((tones[at] ?? 0) / light).toBeGreaterThan(1.08);
  const first = {
    tone1: '#f8dcc4',
    tone2: '#f0c7a2',
    tone3: '#dda87c',
    tone4: '#bb8259',
    tone5: '#986747',
    tone6: '#774a36',
  };
  for (const [tone, colour] of Object.entries(first)) expect(palette.skin[SkinTone.parse(tone)].skin).toBe(colour);
});

test('a shut eye can be seen on every skin', () => {
  for (const { skin, lips } of Object.values(palette.skin)) {
    const ink = luminance(skin) < 0.2 ? palette.common.inkOnDark : palette.common.ink;
    const lid = luminance(skin) < 0.14 ? mix(skin, lips, 0.3) : skin;
    expect(contrast(ink, lid)).toBeGreaterThan(2.5);
  }
});

test('each feeling has a face and a bearing of its own, on everybody', () => {
  for (const build of Build.options) {
    const heads = Feeling.options.map((feeling) => JSON.stringify(drawHead({ ...boy, build }, feeling, palette)));
    expect(alike(heads)).toBe(0);
    if (build === 'baby') continue;
    const hands = Feeling.options.map((feeling) => JSON.stringify(draw({ build }, { feeling }).hands));
    expect(alike(hands)).toBe(0);
  }
});

test('only who cries has tears', () => {
  for (const feeling of Feeling.options) {
    const text = JSON.stringify(drawHead(boy, feeling, palette));
    expect(text.includes(palette.common.tear), feeling).toBe(feeling === 'crying');
  }
});

test('the older, the taller; a baby sits, and its head is the largest part of it', () => {
  const order = ['toddler', 'child', 'teen', 'adult'] as const;
  const tall = order.map((build) => -draw({ build }).box.top);
  for (const [at, height] of tall.slice(1).entries()) expect(height / (tall[at] ?? 0)).toBeGreaterThan(1.12);
  expect(-draw({ build: 'baby' }).box.top).toBeLessThan((tall[0] ?? 0) * 0.85);
  const share = (build: Build) => BUILDS[build].headY / BUILDS[build].torso;
  expect(share('baby')).toBeGreaterThan(share('toddler'));
  expect(share('toddler')).toBeGreaterThan(share('child'));
});

test('hair under a hat takes no more room than without, and nothing of it stands above the rim', () => {
  const hair = (look: Partial<Look>) => drawHair({ ...boy, ...look }, BUILDS.child, palette);
  const hats = Top.options.filter((top) => JSON.stringify(hair({ top })) !== JSON.stringify(hair({ top: 'plain' })));
  expect(hats.length).toBeGreaterThanOrEqual(7);
  for (const style of ['afro', 'spiky', 'ponytail'] as const) {
    const free = boxOf([...hair({ hair: style }).back, ...hair({ hair: style }).front]);
    for (const top of ['police-uniform', 'firefighter-coat', 'cook-jacket'] as const) {
      const { back, front } = hair({ hair: style, top });
      const under = boxOf([...back, ...front.filter(({ kind }) => kind === 'group')]);
      expect(under.top, `${style} under ${top}`).toBeGreaterThan(-BUILDS.child.headY * 0.6);
      expect(under.right).toBeLessThanOrEqual(free.right + 1);
    }
  }
});

test('what is put on is seen, and a mask is taken off to eat', () => {
  expect(alike(Headwear.options.map((headwear) => shapesOf({ headwear })))).toBe(0);
  expect(shapesOf({ headwear: 'mask' })).toContain(palette.common.mask);
  expect(shapesOf({ headwear: 'mask' }, { doing: 'eat' })).not.toContain(palette.common.mask);
  const worn = wearing(boy, 'crown');
  expect(shapesOf(worn)).not.toBe(shapesOf({}));
  expect(wearing({ ...boy, wears: ['aac-tablet'] }, 'chew-necklace').wears).toEqual(['aac-tablet', 'chew-necklace']);
});

test('what is felt shows in the body on a seat and in a wheelchair too', () => {
  for (const more of [{ doing: 'sit' }, { doing: 'wait', seat: 150 }] as const) {
    for (const feeling of ['joyful', 'crying', 'scared', 'overwhelmed', 'surprised'] as const) {
      const { hands } = draw({}, { ...more, feeling });
      expect(hands.right[1], `${feeling} ${more.doing}`).toBeLessThan(draw({}, { ...more }).hands.right[1] - 40);
    }
    expect(draw({}, { ...more, feeling: 'sad' }).head.y).toBeGreaterThan(draw({}, { ...more }).head.y);
  }
  const rolling = draw({ moving: 'wheelchair' }, { feeling: 'joyful' });
  expect(rolling.hands.right[1]).toBeLessThan(rolling.head.y + rolling.head.radiusY);
});

test('a turban stays on at work, and hats are off in bed', () => {
  const turban = (top: Top) => JSON.stringify(drawHair({ ...boy, hair: 'turban', top }, BUILDS.adult, palette));
  expect(turban('police-uniform')).toBe(turban('plain'));
  const inBed = shapesOf({ top: 'firefighter-coat' }, { doing: 'sleep' });
  expect(inBed).not.toContain(palette.common.fire);
  expect(shapesOf({ top: 'firefighter-coat' })).toContain(palette.common.fire);
});

test('hands are on the frame and on the stick when they have nothing else to do', () => {
  const frame = draw({ moving: 'walker' }).hands;
  expect(frame.right[0] - frame.left[0]).toBeGreaterThan(140);
  const waving = draw({ moving: 'walker' }, { doing: 'wave' }).hands;
  expect(waving.right[1]).toBeLessThan(-300);
  expect(distance(waving.left, frame.left)).toBeLessThan(5);
  const stick = draw({ moving: 'cane', build: 'elder' });
  expect(JSON.stringify(stick.shapes)).toContain(palette.common.wood);
});

test('in a wheelchair the feet are off the floor, on the rests, in every size', () => {
  for (const build of ['toddler', 'child', 'teen', 'adult', 'elder'] as const) {
    const { bottom } = boxOf(draw({ build, moving: 'wheelchair' }).shapes);
    expect(bottom).toBeLessThan(-8);
    expect(bottom).toBeGreaterThan(-45);
  }
});

test('what is worn stays on through the day, but nobody swims in it', () => {
  const colour = palette.common.vest;
  expect(shapesOf({ wears: ['weighted-vest'] })).toContain(colour);
  expect(shapesOf({ wears: ['weighted-vest'] }, { doing: 'read' })).toContain(colour);
  expect(shapesOf({ wears: ['weighted-vest'] }, { doing: 'swim' })).not.toContain(colour);
});

test('clothes are made of paths alone: no lettering', () => {
  for (const top of Top.options) {
    for (const topColour of ClothColour.options) {
      const { torso } = outfitOf({ ...boy, top, topColour }, BUILDS.adult, palette);
      const kinds = new Set(flat(torso).map(({ kind }) => kind));
      expect(kinds).toEqual(new Set(['path']));
    }
  }
});

test('one person is a light drawing, whatever is worn', () => {
  for (const top of Top.options) {
    for (const hair of HairStyle.options) {
      const { behind, shapes } = draw({ top, hair, wears: [...WornAid.options], glasses: 'round', ears: 'defenders' });
      const drawing = { type: 'drawing', by: 'test', frame: 'square', width: 600, height: 800 } as const;
      const svg = toSvg({ ...drawing, shapes: [...behind, ...shapes] });
      expect(svg.length, `${top} ${hair}`).toBeLessThan(32_000);
    }
  }
});

function flat(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.children) : [shape]));
}
