import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CastMember, Role } from '../../server/book/book.ts';
import { type Drawing, Frame } from '../../server/book/drawing.ts';
import type { Look } from '../../server/book/look.ts';
import {
  type Doing,
  Doing as Doings,
  Light,
  PlaceId,
  type Scene,
  type SceneFigure,
  type SceneThing,
} from '../../server/book/scene.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { readPalette } from '../../server/drawing/palette.ts';
import { readGrounds } from '../../server/drawing/place.ts';
import { drawCover, drawEnd } from '../../server/drawing/scene/cover.ts';
import { onWhitePaper } from '../../server/drawing/white-paper.ts';
import { type Cell, sheetOf } from './sheet.ts';

/** Contact sheets of scenes: `npm run look -- scenes [names]`. One PNG a sheet in test-output/. */
const file = (path: string) => ({ path, text: readFileSync(path, 'utf8') });
const palettes = {
  people: readPalette(file('templates/palettes/people.jsonc')),
  grounds: readGrounds(file('templates/palettes/grounds.jsonc')),
};

const boy: Look = {
  build: 'child',
  skin: 'tone2',
  hair: 'short',
  hairColour: 'dark-brown',
  top: 'stripes',
  topColour: 'yellow',
  bottom: 'trousers',
  bottomColour: 'blue',
  shoeColour: 'brown',
  glasses: 'none',
  ears: 'headphones',
  moving: 'walks',
};
const look = (more: Partial<Look>): Look => ({ ...boy, ears: 'none', top: 'plain', ...more });
const member = (id: string, role: Role, more: Partial<Look>): CastMember => ({ id, role, name: id, look: look(more) });

const CAST: CastMember[] = [
  { id: 'hero', role: 'hero', name: '乐乐', look: boy },
  member('mother', 'mother', { build: 'adult', hair: 'bob', topColour: 'purple', bottomColour: 'navy' }),
  member('father', 'father', {
    build: 'adult',
    skin: 'tone3',
    hair: 'short',
    hairColour: 'black',
    topColour: 'teal',
    bottomColour: 'brown',
    glasses: 'round',
  }),
  member('grandma', 'grandmother', {
    build: 'elder',
    hair: 'bun',
    hairColour: 'grey',
    topColour: 'red',
    bottomColour: 'grey',
  }),
  member('friend', 'friend', {
    skin: 'tone5',
    hair: 'pigtails',
    hairColour: 'black',
    topColour: 'pink',
    bottom: 'skirt',
    bottomColour: 'purple',
  }),
  member('teacher', 'teacher', {
    build: 'adult',
    skin: 'tone3',
    hair: 'ponytail',
    topColour: 'green',
    bottomColour: 'navy',
  }),
  member('doctor', 'doctor', {
    build: 'adult',
    skin: 'tone4',
    hair: 'bun',
    hairColour: 'black',
    top: 'white-coat',
    topColour: 'teal',
    bottomColour: 'teal',
  }),
  member('dentist', 'dentist', {
    build: 'adult',
    skin: 'tone5',
    hair: 'bun',
    hairColour: 'black',
    top: 'white-coat',
    topColour: 'teal',
    bottomColour: 'teal',
  }),
  member('barber', 'barber', {
    build: 'adult',
    skin: 'tone3',
    hair: 'short',
    top: 'apron',
    topColour: 'grey',
    bottomColour: 'brown',
  }),
];
const WHEELS: CastMember[] = CAST.map((one) =>
  one.id === 'hero'
    ? {
        ...one,
        look: {
          ...boy,
          moving: 'wheelchair',
          hair: 'curly',
          skin: 'tone6',
          ears: 'none',
          glasses: 'round',
          topColour: 'teal',
        },
      }
    : one,
);

type Who = string | ({ who: string } & Partial<SceneFigure>);
const scene = (
  place: PlaceId,
  who: Who[],
  more: Partial<Omit<Scene, 'things'>> & { things?: (string | SceneThing)[] } = {},
): Scene => ({
  place,
  light: 'day',
  focus: null,
  says: '',
  ...more,
  figures: who.map((one) => ({
    feeling: 'neutral',
    doing: 'stand',
    holding: null,
    facing: 'front',
    with: null,
    ...(typeof one === 'string' ? { who: one } : one),
  })),
  things: (more.things ?? []).map((one) => (typeof one === 'string' ? { what: one, count: 1, where: 'floor' } : one)),
});

const every = (caption: string, one: Scene, cast = CAST): Cell[] =>
  Frame.options.map((frame) => ({ caption: `${caption} ${frame}`, drawing: drawScene(one, cast, frame, palettes) }));
const one = (caption: string, drawn: Scene, frame: Frame = 'standard', cast = CAST): Cell => ({
  caption,
  drawing: drawScene(drawn, cast, frame, palettes),
});
const h = (doing: Doing, more: Partial<SceneFigure> = {}): Who => ({ who: 'hero', doing, ...more });

/** Each doing where it belongs. */
const FITTING: Record<Doing, Scene> = {
  stand: scene('plain', ['hero']),
  walk: scene('park', [h('walk')]),
  run: scene('playground', [h('run', { feeling: 'happy' })]),
  sit: scene('living-room', [h('sit')]),
  lie: scene('bedroom', [h('lie')]),
  sleep: scene('bedroom', [h('sleep')], { light: 'night' }),
  wave: scene('street', [h('wave', { feeling: 'happy' })]),
  point: scene('supermarket', [h('point')], { things: ['watermelon'], focus: 'watermelon' }),
  look: scene('park', [h('look')], { things: ['dog'] }),
  talk: scene('classroom', [h('talk', { with: 'teacher' }), { who: 'teacher', doing: 'talk', with: 'hero' }]),
  eat: scene('kitchen', [h('eat')], { things: [{ what: 'rice', count: 1, where: 'table' }] }),
  drink: scene('kitchen', [h('drink', { holding: 'cup' })]),
  'brush-teeth': scene('bathroom', [h('brush-teeth')]),
  'wash-hands': scene('bathroom', [h('wash-hands')]),
  read: scene('living-room', [h('read', { holding: 'book' })]),
  draw: scene('classroom', [h('draw', { holding: 'crayons' })], {
    things: [{ what: 'paper', count: 1, where: 'table' }],
  }),
  play: scene('living-room', [h('play')], { things: ['train'] }),
  hold: scene('bedroom', [h('hold', { holding: 'bunny' })]),
  'cover-ears': scene('street', [h('cover-ears', { feeling: 'scared' })]),
  breathe: scene('plain', [h('breathe', { feeling: 'calm' })]),
  'open-mouth': scene('dentist', [h('open-mouth')]),
  'hold-hands': scene('street', [h('hold-hands', { with: 'mother' }), 'mother']),
  jump: scene('playground', [h('jump', { feeling: 'happy' })]),
  examine: scene('dentist', [h('open-mouth'), { who: 'dentist', doing: 'examine', with: 'hero' }]),
  'cut-hair': scene('barber', [h('sit'), { who: 'barber', doing: 'cut-hair', with: 'hero' }]),
  wake: scene('bedroom', [h('wake')], { light: 'morning' }),
  'raise-hand': scene('classroom', [h('raise-hand'), 'teacher']),
  listen: scene('classroom', [h('listen', { with: 'teacher' }), { who: 'teacher', doing: 'talk', with: 'hero' }]),
  bathe: scene('bathroom', [h('bathe')]),
  'use-toilet': scene('toilet', [h('use-toilet')]),
  dress: scene('bedroom', [h('dress')], { light: 'morning' }),
  'put-on-shoes': scene('corridor', [h('put-on-shoes')]),
  write: scene('classroom', [h('write')]),
  'use-device': scene('living-room', [h('use-device', { holding: 'tablet' })]),
  build: scene('living-room', [h('build', { holding: 'blocks' })]),
  'line-up': scene('living-room', [h('line-up', { holding: 'toy-car' })]),
  flap: scene('living-room', [h('flap', { feeling: 'joyful' })]),
  carry: scene('supermarket', [h('carry', { holding: 'shopping-bag' })]),
  push: scene('supermarket', [h('push')], { things: ['shopping-cart'], focus: 'shopping-cart' }),
  pull: scene('airport', [h('pull', { holding: 'suitcase' })]),
  'open-door': scene('corridor', [h('open-door')], { things: [{ what: 'door', count: 1, where: 'wall' }] }),
  'press-button': scene('lift', [h('press-button')]),
  pay: scene('supermarket', [h('pay', { holding: 'money', with: 'mother' }), 'mother']),
  give: scene('playground', [h('give', { holding: 'apple', with: 'friend' }), 'friend']),
  hug: scene('living-room', [h('hug', { with: 'mother' }), { who: 'mother', doing: 'hug', with: 'hero' }]),
  'hug-toy': scene('bedroom', [h('hug-toy', { holding: 'teddy' })]),
  comfort: scene('living-room', [
    h('cry', { feeling: 'crying', with: 'mother' }),
    { who: 'mother', doing: 'comfort', with: 'hero' },
  ]),
  hide: scene('bedroom', [h('hide', { feeling: 'scared' })]),
  'lie-back': scene('dentist', [h('lie-back'), { who: 'dentist', doing: 'examine', with: 'hero' }]),
  cry: scene('living-room', [h('cry', { feeling: 'crying' })]),
  laugh: scene('playground', [h('laugh', { feeling: 'joyful' })]),
  climb: scene('playground', [h('climb')]),
  swing: scene('playground', [h('swing', { feeling: 'happy' })]),
  slide: scene('playground', [h('slide', { feeling: 'happy' })]),
  'ride-bike': scene('park', [h('ride-bike')]),
  swim: scene('pool', [h('swim')]),
  kick: scene('playground', [h('kick')]),
  throw: scene('gym', [h('throw', { holding: 'ball' })]),
  queue: scene('supermarket', [h('queue'), { who: 'friend', doing: 'queue' }, { who: 'mother', doing: 'queue' }]),
  wait: scene('clinic', [h('wait')]),
  'cross-road': scene('street', [h('cross-road', { with: 'mother' }), { who: 'mother', doing: 'cross-road' }]),
  'blow-candles': scene('restaurant', [h('blow-candles')], { things: [{ what: 'cake', count: 1, where: 'table' }] }),
};

const thing = (what: string, where: SceneThing['where'], count = 1): SceneThing => ({ what, where, count });

const SHEETS: Record<
  string,
  () => { cells: Cell[]; columns: number; height: number; grey?: boolean; circle?: boolean }
> = {
  alone: () => ({
    cells: PlaceId.options.flatMap((place) => every(place, scene(place, ['hero']))),
    columns: 8,
    height: 250,
  }),
  mother: () => ({
    cells: PlaceId.options.flatMap((place) => every(place, scene(place, [h('stand', { feeling: 'happy' }), 'mother']))),
    columns: 8,
    height: 250,
  }),
  three: () => ({
    cells: PlaceId.options.flatMap((place) =>
      every(place, scene(place, ['hero', 'mother', { who: 'teacher', doing: 'talk', with: 'hero' }])),
    ),
    columns: 8,
    height: 250,
  }),
  four: () => ({
    cells: PlaceId.options.flatMap((place) =>
      every(place, scene(place, ['hero', 'mother', 'father', 'friend'], { things: ['ball'] })),
    ),
    columns: 8,
    height: 250,
  }),
  doings: () => ({ cells: Doings.options.flatMap((doing) => every(doing, FITTING[doing])), columns: 8, height: 250 }),
  care: () => ({
    cells: [
      ...every('dentist', FITTING.examine),
      ...every(
        'dentist with mother',
        scene('dentist', [h('open-mouth'), { who: 'dentist', doing: 'examine', with: 'hero' }, 'mother']),
      ),
      ...every('clinic', scene('clinic', [h('sit'), { who: 'doctor', doing: 'examine', with: 'hero' }, 'mother'])),
      ...every(
        'clinic needle',
        scene('clinic', [
          h('sit', { holding: 'bunny' }),
          { who: 'doctor', doing: 'hold', holding: 'syringe', with: 'hero' },
        ]),
      ),
      ...every('barber', scene('barber', [h('sit'), { who: 'barber', doing: 'cut-hair', with: 'hero' }, 'mother'])),
      ...every('mother cuts', scene('bathroom', [h('sit'), { who: 'mother', doing: 'cut-hair', with: 'hero' }])),
    ],
    columns: 8,
    height: 250,
  }),
  together: () => ({
    cells: [
      ...every('hands', scene('street', [h('hold-hands', { with: 'mother' }), { who: 'mother', doing: 'walk' }])),
      ...every(
        'hands friend',
        scene('park', [h('hold-hands', { with: 'friend' }), { who: 'friend', doing: 'hold-hands', with: 'hero' }]),
      ),
      ...every(
        'sofa three',
        scene('living-room', [h('sit'), { who: 'mother', doing: 'sit' }, { who: 'father', doing: 'read' }]),
      ),
      ...every(
        'meal',
        scene('kitchen', [h('eat'), { who: 'mother', doing: 'eat' }, { who: 'father', doing: 'eat' }], {
          things: [thing('noodles', 'table'), thing('milk', 'table')],
        }),
      ),
      ...every('bus two', scene('bus', [h('sit'), { who: 'mother', doing: 'sit' }])),
      ...every(
        'bus three',
        scene('bus', [
          h('sit'),
          { who: 'mother', doing: 'sit' },
          { who: 'driver', doing: 'stand' },
          { who: 'friend', doing: 'stand' },
        ]),
      ),
      ...every('bench', scene('park', [h('sit'), { who: 'grandma', doing: 'sit' }])),
      ...every(
        'bedtime',
        scene('bedroom', [h('lie'), { who: 'mother', doing: 'read', with: 'hero' }], { light: 'night' }),
      ),
      ...every(
        'bedtime stand',
        scene('bedroom', [h('sleep'), { who: 'mother', doing: 'stand', with: 'hero' }], { light: 'evening' }),
      ),
      ...every(
        'class',
        scene('classroom', [
          h('draw'),
          { who: 'friend', doing: 'draw' },
          { who: 'teacher', doing: 'point', with: null },
        ]),
      ),
      ...every(
        'play',
        scene('playground', [h('play'), { who: 'friend', doing: 'play' }, 'mother'], { things: ['blocks'] }),
      ),
      ...every(
        'talk',
        scene('living-room', [h('talk', { with: 'mother' }), { who: 'mother', doing: 'talk', with: 'hero' }]),
      ),
    ],
    columns: 8,
    height: 250,
  }),
  things: () => ({
    cells: [
      ...every(
        'floor',
        scene('bedroom', ['hero'], {
          things: [thing('ball', 'floor'), thing('bunny', 'floor'), thing('backpack', 'floor')],
        }),
      ),
      ...every('table', scene('kitchen', [h('look')], { things: [thing('apple', 'table', 3), thing('cup', 'table')] })),
      ...every('wall', scene('classroom', [h('point')], { things: [thing('clock', 'wall')], focus: 'clock' })),
      ...every('sky', scene('park', [h('look')], { things: [thing('kite', 'sky')], focus: 'kite' })),
      ...every('seat', scene('living-room', [h('sit')], { things: [thing('teddy', 'seat')] })),
      ...every('five', scene('plain', ['hero'], { things: [thing('balloon', 'sky', 5), thing('apple', 'table', 5)] })),
      ...every('only thing', scene('plain', [], { things: [thing('cake', 'table', 1)] })),
      ...every('only place', scene('park', [])),
      ...every('bus comes', scene('street', ['hero', 'mother'], { things: [thing('bus', 'floor')], focus: 'bus' })),
      ...every('rain', scene('street', [h('walk', { holding: 'umbrella' })], { things: [thing('rain', 'sky')] })),
      ...every(
        'elephant',
        scene('park', [h('point'), 'mother'], { things: [thing('elephant', 'floor'), thing('giraffe', 'floor')] }),
      ),
      ...every(
        'slide',
        scene('playground', [h('point'), 'friend'], { things: [thing('slide', 'floor')], focus: 'slide' }),
      ),
      ...every(
        'stars',
        scene('bedroom', [h('look')], { light: 'night', things: [thing('moon', 'sky'), thing('star', 'sky', 4)] }),
      ),
      ...every('draw', FITTING.draw),
    ],
    columns: 8,
    height: 250,
  }),
  covers: () => ({
    cells: [CAST, WHEELS].flatMap((cast) =>
      [null, 'bunny', 'dinosaur', 'balloon', 'tablet', 'toy-car'].flatMap((what): Cell[] => {
        const hero = cast[0] as CastMember;
        return [
          { caption: `cover ${what}`, drawing: drawCover(hero, what, palettes) },
          { caption: `end ${what}`, drawing: drawEnd(hero, what, palettes) },
        ];
      }),
    ),
    columns: 6,
    height: 340,
    circle: true,
  }),
  holding: () => ({
    cells: [
      'bunny',
      'ball',
      'balloon',
      'cup',
      'book',
      'picture-card',
      'tablet',
      'umbrella',
      'backpack',
      'apple',
      'headphones',
      'flower',
    ].flatMap((what) => [
      one(what, scene('plain', [h('hold', { holding: what })]), 'square'),
      one(`${what} sit`, scene('living-room', [h('sit', { holding: what })]), 'square'),
    ]),
    columns: 8,
    height: 300,
  }),
  lights: () => ({
    cells: PlaceId.options.flatMap((place) =>
      Light.options.map((light) => one(`${place} ${light}`, scene(place, ['hero'], { light }), 'square')),
    ),
    columns: 8,
    height: 300,
  }),
  wheels: () => ({
    cells: [
      ...every('alone', scene('classroom', ['hero']), WHEELS),
      ...every(
        'mother',
        scene('supermarket', [h('point'), 'mother'], { things: [thing('apple', 'table', 3)] }),
        WHEELS,
      ),
      ...every('four', scene('park', ['hero', 'mother', 'father', 'friend']), WHEELS),
      ...every('draw', FITTING.draw, WHEELS),
      ...every('wash', FITTING['wash-hands'], WHEELS),
      ...every('dentist', FITTING.examine, WHEELS),
      ...every('hair', FITTING['cut-hair'], WHEELS),
      ...every('hands', FITTING['hold-hands'], WHEELS),
      ...every('sleep', FITTING.sleep, WHEELS),
      ...every('sofa', FITTING.sit, WHEELS),
    ],
    columns: 8,
    height: 250,
  }),
  white: () => ({
    cells: PlaceId.options.flatMap((place) =>
      every(place, scene(place, ['hero', 'mother'], { things: ['ball'] })).map((cell) => ({
        ...cell,
        drawing: onWhitePaper(cell.drawing),
      })),
    ),
    columns: 8,
    height: 250,
  }),
  grey: () => ({
    cells: PlaceId.options.flatMap((place) => every(place, scene(place, ['hero', 'mother', 'friend']))),
    columns: 8,
    height: 250,
    grey: true,
  }),
};

const wanted = process.argv.slice(2).filter((word) => word in SHEETS);
mkdirSync('test-output', { recursive: true });
for (const name of wanted.length > 0 ? wanted : Object.keys(SHEETS)) {
  const sheet = SHEETS[name]?.();
  if (!sheet) continue;
  const path = `test-output/scenes-${name}.png`;
  writeFileSync(path, await sheetOf(sheet.cells, sheet));
  console.log(path, Math.max(...sheet.cells.map(({ drawing }) => sizeOf(drawing))));
}

/** Length of a drawing as it is saved. */
function sizeOf(drawing: Drawing): number {
  return JSON.stringify(drawing).length;
}
