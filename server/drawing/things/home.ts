import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

const chair = (): Sketch => ({
  pieces: [
    rod('M-70 -112L-78 -6', T.darkWood, 15),
    rod('M70 -112L78 -6', T.darkWood, 15),
    body(box(-88, -284, 176, 172, 30), T.teal),
    detail(box(-72, -268, 144, 136, 22), '#8bb5b2'),
    over(box(-98, -146, 196, 40, 18), T.teal),
    detail(box(-98, -146, 196, 24, 12), '#8bb5b2'),
  ],
});

const table = (): Sketch => ({
  pieces: [
    rod('M-150 -200L-160 -8', T.darkWood, 19),
    rod('M150 -200L160 -8', T.darkWood, 19),
    body(box(-194, -232, 388, 36, 16), T.wood),
    detail(box(-194, -232, 388, 20, 10), '#d2b08a'),
  ],
});

const lamp = (): Sketch => ({
  pieces: [
    body(box(-46, -18, 92, 18, 9), T.darkWood),
    rod('M0 -14L0 -110', T.darkWood, 11),
    body('M-36 -190L36 -190L68 -104L-68 -104Z', '#f0dcae'),
    detail('M-68 -104L-61.5 -122L61.5 -122L68 -104Z', '#e3c68a'),
  ],
});

const clock = (): Sketch => ({
  pieces: [
    body(round([0, -66], 66), T.brown),
    detail(round([0, -66], 54), T.white),
    ...Array.from({ length: 12 }, (_, hour) =>
      mark(
        movedData(hour % 3 === 0 ? 'M0 -112L0 -105' : 'M0 -112L0 -110', rotate(hour * 30, [0, -66])),
        T.brown,
        hour % 3 === 0 ? 6 : 4,
      ),
    ),
    mark('M0 -66L0 -99', T.ink, 5),
    mark('M0 -66L22 -54', T.ink, 6.5),
    detail(round([0, -66], 5.5), T.ink),
  ],
});

const door = (): Sketch => ({
  pieces: [
    body(box(-184, -724, 368, 724, 10), T.cream),
    detail(box(-150, -690, 300, 690, 6), '#7ba5a3'),
    detail(box(-112, -648, 224, 260, 12), T.paleTeal),
    detail(box(-112, -330, 224, 280, 12), '#6f9997'),
    detail(round([118, -352], 16), '#f0e2bd'),
    detail(round([118, -352], 8), '#c9b07a'),
  ],
});

const cup = (): Sketch => ({
  grip: [0, -34],
  pieces: [
    rod('M24 -52Q48 -54 46 -34Q44 -18 24 -18', T.blue, 9),
    body('M-30 -68L30 -68L25 -6Q24 0 18 0L-18 0Q-24 0 -25 -6Z', T.blue),
    body(round([0, -68], 30, 7.5), T.paleBlue),
    detail(round([0, -67], 23, 4.5), '#8fb0ca'),
    mark('M-19 -48L-16 -18', '#9bb9d1', 4.5),
  ],
});

const bowl = (): Sketch => ({
  pieces: [
    body(box(-22, -7, 44, 8, 4), T.navy),
    body('M-54 -52L54 -52Q52 -10 20 -3L-20 -3Q-52 -10 -54 -52Z', T.teal),
    body(round([0, -52], 54, 12), T.paleTeal),
    detail(round([0, -50], 44, 7.5), '#93bab6'),
    mark('M-40 -34Q-32 -18 -18 -13', '#8fbab6', 5),
  ],
});

const spoon = (): Sketch => ({
  grip: [30, -22],
  pieces: [
    rod('M-12 -52L34 -18', T.metal, 8),
    body(movedData(round([-28, -64], 24, 16), rotate(36, [-28, -64])), T.metal),
    detail(movedData(round([-28, -64], 17, 10), rotate(36, [-28, -64])), '#cfd8da'),
  ],
});

const chopsticks = (): Sketch => ({
  grip: [30, -34],
  pieces: [
    rod('M-52 -12L52 -54', T.wood, 6),
    rod('M-54 -2L56 -34', T.wood, 6),
    mark('M34 -46.7L52 -54', T.red, 6),
    mark('M38 -28.8L56 -34', T.red, 6),
  ],
});

const pillow = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-76 -88Q0 -108 76 -88Q88 -48 76 -6Q0 12 -76 -6Q-88 -48 -76 -88Z', T.paleBlue),
    detail('M-58 -70Q0 -84 58 -70Q66 -48 58 -22Q0 -10 -58 -22Q-66 -48 -58 -70Z', '#c8dae7'),
  ],
});

const blanket = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-86, -36, 172, 36, 16), '#93adbf'),
    body(box(-86, -68, 172, 36, 16), T.paleBlue),
    body(box(-86, -98, 172, 36, 16), '#c8dae7'),
    detail(box(-26, -98, 52, 36, 0), T.cream),
    detail(box(-26, -66, 52, 34, 0), '#ecdcb8'),
    detail(box(-26, -34, 52, 34, 0), '#dcc9a0'),
  ],
});

const tv = (): Sketch => ({
  pieces: [
    body(box(-64, -12, 128, 12, 6), T.tyre),
    body(box(-16, -36, 32, 30, 4), T.tyre),
    body(box(-168, -228, 336, 198, 16), T.tyre),
    detail(box(-154, -214, 308, 170, 8), '#c6d9de'),
    detail('M-154 -92Q-70 -128 20 -92Q90 -64 154 -90L154 -52Q154 -44 146 -44L-146 -44Q-154 -44 -154 -52Z', T.paleGreen),
    detail(round([96, -168], 20), '#f1dfae'),
  ],
});

const phone = (): Sketch => ({
  pieces: [
    body(box(-24, -92, 48, 92, 10), T.tyre),
    detail(box(-19.5, -86, 39, 80, 6), '#c6d9de'),
    detail(box(-7, -82, 14, 4, 2), T.tyre),
  ],
});

const tablet = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-72, -104, 144, 104, 13), T.navy),
    detail(box(-61, -94, 122, 84, 5), '#dfe9ea'),
    detail(box(-51, -85, 32, 30, 7), T.paleTeal),
    detail(box(-16, -85, 32, 30, 7), T.paleYellow),
    detail(box(19, -85, 32, 30, 7), T.blush),
    detail(box(-51, -49, 32, 30, 7), T.paleBlue),
    detail(box(-16, -49, 32, 30, 7), T.paleGreen),
    detail(box(19, -49, 32, 30, 7), T.palePurple),
  ],
});

const blade = 'M-8 -228C-42 -246 -52 -290 -28 -302C-4 -308 10 -268 4 -232Z';

const fan = (): Sketch => ({
  pieces: [
    body(box(-64, -22, 128, 22, 11), T.darkMetal),
    rod('M0 -18L0 -150', T.metal, 15),
    body(round([0, -222], 98), '#eef1ee'),
    ...[0, 120, 240].map((turn) => detail(movedData(blade, rotate(turn, [0, -222])), T.paleTeal)),
    mark(round([0, -222], 92), T.metal, 6),
    detail(round([0, -222], 20), T.teal),
  ],
});

const washingMachine = (): Sketch => ({
  pieces: [
    body(box(-120, -300, 240, 300, 16), '#f4f3ec'),
    detail(box(-120, -300, 240, 52, 16), '#dfe2de'),
    detail(round([82, -274], 15), T.metal),
    detail(box(-96, -284, 66, 20, 8), '#c8d2d2'),
    over(round([0, -122], 88), T.metal),
    detail(round([0, -122], 68), '#c5dbe3'),
    detail('M-66 -108Q-34 -124 0 -108Q34 -92 66 -108Q64 -54 0 -54Q-64 -54 -66 -108Z', T.blue, 0.55),
    mark('M-38 -152Q-24 -170 0 -172', T.white, 8),
  ],
});

const mirror = (): Sketch => ({
  pieces: [
    body(round([0, -130], 92, 130), T.wood),
    detail(round([0, -130], 76, 114), '#dbe9ec'),
    mark('M-34 -116L18 -184', T.white, 10),
    mark('M-20 -78L40 -156', T.white, 10),
  ],
});

/** So long that it opens above the head of a child who holds it at the chest. */
const umbrella = (): Sketch => ({
  grip: [0, -46],
  pieces: [
    rod('M0 -330L0 -28Q0 -6 20 -6Q38 -6 38 -24', T.darkWood, 10),
    rod('M0 -440L0 -462', T.darkWood, 8),
    body(
      'M-184 -304C-180 -396 -96 -444 0 -444C96 -444 180 -396 184 -304Q154 -332 123 -304Q92 -332 61 -304Q31 -332 0 -304Q-31 -332 -61 -304Q-92 -332 -123 -304Q-154 -332 -184 -304Z',
      T.blue,
    ),
    detail('M0 -444C-40 -414 -60 -360 -61 -304Q-31 -332 0 -304Q31 -332 61 -304C60 -360 40 -414 0 -444Z', '#94b4cf'),
  ],
});

const tent = (): Sketch => ({
  pieces: [
    rod('M0 -372L-26 -400', T.darkWood, 9),
    rod('M0 -372L26 -400', T.darkWood, 9),
    body('M0 -376L216 0L-216 0Z', '#8fa9b8'),
    detail('M0 -290L112 0L-112 0Z', T.cream),
    detail('M0 -290L-112 0L-60 0Q-8 -110 0 -290Z', '#b9ccd6'),
    detail('M0 -290L112 0L60 0Q8 -110 0 -290Z', '#b9ccd6'),
  ],
});

const suitcase = (): Sketch => ({
  grip: [0, -196],
  pieces: [
    rod('M-24 -150L-24 -196L24 -196L24 -150', T.tyre, 9),
    body(round([-46, -8], 10), T.tyre),
    body(round([46, -8], 10), T.tyre),
    body(box(-70, -158, 140, 148, 20), T.teal),
    detail(box(-46, -144, 12, 120, 6), T.paleTeal),
    detail(box(-6, -144, 12, 120, 6), T.paleTeal),
    detail(box(34, -144, 12, 120, 6), T.paleTeal),
  ],
});

export const HOME: Record<string, () => Sketch> = {
  chair,
  table,
  lamp,
  clock,
  door,
  cup,
  bowl,
  spoon,
  chopsticks,
  pillow,
  blanket,
  tv,
  phone,
  tablet,
  fan,
  'washing-machine': washingMachine,
  mirror,
  umbrella,
  tent,
  suitcase,
};
