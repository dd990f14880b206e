import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Shape } from '../../server/book/drawing.ts';
import {
  Bottom,
  Build,
  ClothColour,
  HairColour,
  HairStyle,
  type Look,
  Look as LookSchema,
  SkinTone,
  Top,
  WornAid,
} from '../../server/book/look.ts';
import { Doing, Feeling } from '../../server/book/scene.ts';
import { asBaby } from '../../server/drawing/people/baby.ts';
import { BUILDS, seatFor } from '../../server/drawing/people/builds.ts';
import { outfitOf } from '../../server/drawing/people/clothes.ts';
import { dressedFor, isBareheaded } from '../../server/drawing/people/dressed-for.ts';
import { drawFigure, drawHead, type FigureRequest, type HeldThing } from '../../server/drawing/people/figure.ts';
import { drawHair } from '../../server/drawing/people/hair.ts';
import { boxOf, distance, ellipse, rect } from '../../server/drawing/shapes.ts';
import { aLook, palette } from './a-look.ts';

const boy: Look = { ...aLook, top: 'stripes' };
const draw = (more: Partial<FigureRequest> = {}) =>
  drawFigure({ look: boy, doing: 'stand', feeling: 'neutral', turn: 0.5, ...more }, palette);

const anyLook: fc.Arbitrary<Look> = fc.record({
  build: fc.constantFrom(...Build.options),
  skin: fc.constantFrom(...SkinTone.options),
  hair: fc.constantFrom(...HairStyle.options),
  hairColour: fc.constantFrom(...HairColour.options),
  top: fc.constantFrom(...Top.options),
  topColour: fc.constantFrom(...ClothColour.options),
  bottom: fc.constantFrom(...Bottom.options),
  bottomColour: fc.constantFrom(...ClothColour.options),
  shoeColour: fc.constantFrom(...ClothColour.options),
  glasses: fc.constantFrom('none', 'round', 'blue'),
  ears: fc.constantFrom(...LookSchema.shape.ears.options),
  wears: fc.subarray([...WornAid.options]),
  moving: fc.constantFrom(...LookSchema.shape.moving.options),
});
const anyRequest: fc.Arbitrary<FigureRequest> = fc.record({
  look: anyLook,
  doing: fc.constantFrom(...Doing.options),
  feeling: fc.constantFrom(...Feeling.options),
  turn: fc.double({ min: -1, max: 1, noNaN: true }),
});

test('anybody can do anything: the drawing is valid, on the floor, of a person’s size, and the same every time', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const figure = drawFigure(request, palette);
      for (const shape of [...figure.behind, ...figure.shapes]) Shape.parse(shape);
      const { top, bottom } = figure.box;
      const lies = request.doing === 'lie' || request.doing === 'sleep';
      expect(bottom).toBeLessThan(lies ? 0 : 30);
      expect(-top).toBeGreaterThan(lies ? 200 : 220);
      expect(-top).toBeLessThan(request.doing === 'jump' ? 1050 : 960);
      const gear = figure.box.right - figure.box.left;
      const alone = drawFigure({ ...request, ownGear: false }, palette).box;
      expect(gear).toBeLessThan(1100);
      expect(alone.right - alone.left).toBeLessThan(lies || request.doing === 'wake' ? 1000 : 760);
      expect(JSON.stringify(drawFigure(request, palette))).toBe(JSON.stringify(figure));
    }),
    { numRuns: 300 },
  );
});

test('the same child on every page: hair and clothes are the same bytes whatever is done and felt (P9)', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const { doing } = asBaby(request);
      const look = dressedFor(request.look, doing);
      const build = BUILDS[look.build];
      const text = JSON.stringify(drawFigure(request, palette).shapes);
      const { front, back } = drawHair(look, build, palette, isBareheaded(doing));
      const torso = doing === 'bathe' ? [] : outfitOf(look, build, palette).torso;
      for (const part of [front, back, torso]) {
        expect(text).toContain(JSON.stringify(part).slice(1, -1));
      }
    }),
    { numRuns: 200 },
  );
});

test('every feeling has a face of its own, and a feeling does not change the head around them', () => {
  const heads = Feeling.options.map((feeling) => JSON.stringify(drawHead(boy, feeling, palette)));
  expect(new Set(heads).size).toBe(Feeling.options.length);
});

test('every doing has a body of its own, standing and in a wheelchair', () => {
  const walking = Doing.options.map((doing) => JSON.stringify(draw({ doing }).shapes));
  expect(new Set(walking).size).toBe(Doing.options.length);
  const rolling = ['walk', 'wave', 'point', 'talk', 'eat', 'drink', 'read', 'draw', 'cover-ears', 'breathe', 'jump'];
  const look: Look = { ...boy, moving: 'wheelchair' };
  const drawn = rolling.map((doing) => JSON.stringify(draw({ look, doing: Doing.parse(doing) }).shapes));
  expect(new Set(drawn).size).toBe(rolling.length);
});

test('a hand goes where it is pulled, and no arm grows', () => {
  const near = draw({ reach: { right: [90, -260], left: [-90, -270] } }).hands;
  expect(distance(near.right, [90, -260])).toBeLessThan(1);
  expect(distance(near.left, [-90, -270])).toBeLessThan(1);
  const far = draw({ reach: { right: [900, -300] } });
  const { upperArm, lowerArm } = BUILDS.child;
  expect(distance(far.hands.right, [40, -320])).toBeLessThan(upperArm + lowerArm + 20);
});

test('what is eaten, drunk or brushed with is at the mouth, whichever way the face turns', () => {
  for (const build of ['child', 'adult'] as const) {
    for (const doing of ['eat', 'drink', 'brush-teeth'] as const) {
      for (const turn of [-0.8, 0, 0.8]) {
        const { hands, mouth } = draw({ look: { ...boy, build }, doing, turn });
        const acting = turn < 0 ? hands.left : hands.right;
        expect(distance(acting, mouth)).toBeLessThan(62);
      }
    }
  }
});

test('hands are on the ears, on the belly and on the wheels', () => {
  const { hands, head } = draw({ doing: 'cover-ears' });
  expect(Math.abs(hands.left[0] - (head.x - head.radiusX))).toBeLessThan(24);
  expect(Math.abs(hands.right[0] - (head.x + head.radiusX))).toBeLessThan(24);
  const belly = draw({ doing: 'breathe' }).hands.right;
  expect(Math.abs(belly[0])).toBeLessThan(20);
  expect(belly[1]).toBeGreaterThan(-BUILDS.child.hip - BUILDS.child.torso * 0.5);
  const rolling = draw({ look: { ...boy, moving: 'wheelchair' }, doing: 'walk' });
  const wheels = boxOf(rolling.behind);
  expect(rolling.hands.right[0]).toBeGreaterThan(60);
  expect(rolling.hands.right[0]).toBeLessThan(wheels.right);
});

const toy: HeldThing = { shapes: [ellipse([0, 0], 70, 70, '#123456')], width: 140, height: 140, twoHands: true };
const fruit: HeldThing = { shapes: [rect(-30, -50, 60, 60, '#654321')], width: 60, height: 60 };

test('both hands are on what is carried in both arms', () => {
  const { hands } = draw({ doing: 'hold', holding: toy });
  const middle = (hands.left[0] + hands.right[0]) / 2;
  expect(hands.right[0] - hands.left[0]).toBeLessThan(toy.width);
  expect(hands.right[0] - hands.left[0]).toBeGreaterThan(toy.width * 0.3);
  expect(Math.abs(middle)).toBeLessThan(25);
});

test('what is held shows in every doing that leaves a hand free, and never takes the toothbrush’s place', () => {
  const held = (doing: Doing, holding: HeldThing) => JSON.stringify(draw({ doing, holding }).shapes);
  for (const doing of ['stand', 'walk', 'sit', 'wave', 'point', 'hold-hands', 'look', 'lie', 'eat', 'play'] as const) {
    expect(held(doing, toy)).toContain('#123456');
    expect(held(doing, fruit)).toContain('#654321');
  }
  const brush = palette.cloth.teal;
  expect(held('brush-teeth', fruit)).toContain(brush);
  expect(held('brush-teeth', fruit)).toContain('#654321');
  expect(held('cover-ears', toy)).not.toContain('#123456');
});

test('a seat carries the hips: a higher chair lifts the head as much, and the feet leave the floor', () => {
  const low = draw({ doing: 'sit', seat: 120 });
  const high = draw({ doing: 'sit', seat: 220 });
  expect(low.head.y - high.head.y).toBeCloseTo(100, 0);
  expect(boxOf(high.shapes).bottom).toBeLessThan(-40);
  expect(boxOf(draw({ doing: 'sit', seat: seatFor('child') }).shapes).bottom).toBeGreaterThan(-4);
});

test('a bed carries the body: nobody sinks through it', () => {
  for (const turn of [-0.6, 0.6]) {
    const { shapes, head } = draw({ doing: 'lie', turn, seat: 180 });
    expect(boxOf(shapes).bottom).toBeLessThan(-145);
    expect(Math.sign(head.x)).toBe(turn < 0 ? 1 : -1);
  }
});

test('someone who faces left acts with the left hand, but keeps hair and hearing aid on their own side', () => {
  const right = draw({ doing: 'point', turn: 0.6 });
  const left = draw({ doing: 'point', turn: -0.6 });
  expect(right.hands.right[0]).toBeGreaterThan(120);
  expect(left.hands.left[0]).toBeLessThan(-120);
});

test('people look at what they do: eyes that are given a direction follow it', () => {
  const up = JSON.stringify(draw({ gaze: [0, -1] }).shapes);
  const down = JSON.stringify(draw({ gaze: [0, 1] }).shapes);
  expect(up).not.toBe(down);
  expect(JSON.stringify(draw({ doing: 'read', turn: 0 }).shapes)).not.toBe(JSON.stringify(draw({ turn: 0 }).shapes));
});
