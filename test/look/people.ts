import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Drawing, Shape } from '../../server/book/drawing.ts';
import {
  Beard,
  Build,
  ClothColour,
  HairColour,
  HairStyle,
  Headwear,
  Look,
  SkinTone,
  Top,
  WornAid,
} from '../../server/book/look.ts';
import { Doing, Feeling } from '../../server/book/scene.ts';
import { readPalette } from '../../server/drawing/palette.ts';
import { drawFigure, drawHead, type FigureRequest } from '../../server/drawing/people/figure.ts';
import { heldThing } from '../../server/drawing/people/held-thing.ts';
import { group, rect, translate } from '../../server/drawing/shapes.ts';
import { type Cell, sheetOf } from './sheet.ts';

/** Contact sheets of people: `npm run look -- people [names]`. One PNG a sheet in test-output/, in colour and in grey. */
const PALETTE_FILE = 'templates/palettes/people.jsonc';
const palette = readPalette({ path: PALETTE_FILE, text: readFileSync(PALETTE_FILE, 'utf8') });
const GROUND = '#f4eee1';

const boy: Look = {
  build: 'child',
  skin: 'tone2',
  hair: 'short',
  hairColour: 'dark-brown',
  top: 'stripes',
  topColour: 'yellow',
  bottom: 'trousers',
  bottomColour: 'navy',
  shoeColour: 'brown',
  glasses: 'none',
  ears: 'defenders',
  moving: 'walks',
};
const girl: Look = {
  ...boy,
  skin: 'tone6',
  hair: 'pigtails',
  hairColour: 'black',
  top: 'tee',
  topColour: 'pink',
  bottom: 'skirt',
  bottomColour: 'purple',
  shoeColour: 'white',
  glasses: 'round',
  ears: 'none',
};
const mum: Look = {
  ...boy,
  build: 'adult',
  hair: 'bob',
  top: 'plain',
  topColour: 'purple',
  bottomColour: 'navy',
  ears: 'none',
};
const doctor: Look = {
  ...mum,
  skin: 'tone4',
  hair: 'bun',
  hairColour: 'black',
  top: 'white-coat',
  topColour: 'teal',
  bottomColour: 'teal',
};
const barber: Look = { ...mum, skin: 'tone3', hair: 'short', top: 'apron', topColour: 'grey', bottomColour: 'brown' };
const grandpa: Look = {
  ...mum,
  build: 'elder',
  hair: 'short',
  hairColour: 'white',
  topColour: 'green',
  bottomColour: 'brown',
  glasses: 'round',
};
const grandma: Look = { ...grandpa, hair: 'bun', hairColour: 'grey', topColour: 'red', glasses: 'none' };
const teen: Look = {
  ...boy,
  build: 'teen',
  skin: 'tone5',
  hair: 'curly',
  hairColour: 'black',
  topColour: 'teal',
  top: 'school',
  ears: 'headphones',
};

function frame(shapes: Shape[], width: number, height: number, x = width / 2, y = height - 60): Drawing {
  const ground = rect(0, 0, width, height, GROUND);
  return {
    type: 'drawing',
    by: 'look',
    frame: 'square',
    width,
    height,
    shapes: [ground, group(shapes, translate(x, y))],
  };
}

function figure(request: Partial<FigureRequest> & { look: Look }, width = 520, height = 700): Drawing {
  const { behind, shapes } = drawFigure({ doing: 'stand', feeling: 'neutral', turn: 0.5, ...request }, palette);
  return frame([...behind, ...shapes], width, height);
}

const portrait = (look: Look, feeling: (typeof Feeling.options)[number] = 'neutral', size = 340): Drawing =>
  frame(drawHead(look, feeling, palette, 0.25), size, size, size / 2, size * 0.56);

const lying = (doing: string) => doing === 'lie' || doing === 'sleep';
const doings = (look: Look, turn: number, high = 700): Cell[] =>
  Doing.options.map((doing) => ({
    caption: doing,
    drawing: figure({ look, doing, turn }, lying(doing) ? Math.round(high * 1.15) : 520, high),
  }));

const SHEETS: Record<string, () => { cells: Cell[]; columns: number; height: number }> = {
  doings: () => ({ cells: doings(boy, 0.6), columns: 9, height: 400 }),
  'doings-left': () => ({ cells: doings(girl, -0.6), columns: 9, height: 400 }),
  'doings-adult': () => ({ cells: doings(doctor, 0.6, 880), columns: 9, height: 440 }),
  'doings-wheels': () => ({
    cells: doings({ ...girl, moving: 'wheelchair', bottom: 'trousers' }, 0.5),
    columns: 9,
    height: 400,
  }),
  seats: () => ({
    cells: [
      ...(['sit', 'play', 'read', 'draw'] as const).map((doing) => ({
        caption: `${doing} on the floor`,
        drawing: figure({ look: boy, doing, seat: 0 }),
      })),
      ...[
        boy,
        girl,
        mum,
        doctor,
        barber,
        { ...boy, top: 'gown' as const, ears: 'none' as const },
        { ...boy, bottom: 'shorts' as const },
      ].map((look) => ({ caption: 'sit', drawing: figure({ look, doing: 'sit' }) })),
      ...[60, 180, 260].map((seat) => ({
        caption: `seat ${seat}`,
        drawing: figure({ look: boy, doing: 'sit', seat }),
      })),
    ],
    columns: 7,
    height: 400,
  }),
  feelings: () => ({
    cells: [boy, { ...girl, glasses: 'none' as const }, grandpa].flatMap((look) =>
      Feeling.options.map((feeling) => ({ caption: feeling, drawing: portrait(look, feeling) })),
    ),
    columns: 15,
    height: 240,
  }),
  'feelings-small': () => ({
    cells: [boy, girl, mum, grandpa].flatMap((look) =>
      Feeling.options.map((feeling) => ({ caption: '', drawing: portrait(look, feeling, 230) })),
    ),
    columns: 15,
    height: 60,
  }),
  standing: () => ({
    cells: [boy, girl].flatMap((look) =>
      Feeling.options.map((feeling) => ({ caption: feeling, drawing: figure({ look, feeling }) })),
    ),
    columns: 15,
    height: 300,
  }),
  skins: () => ({
    cells: (['neutral', 'joyful'] as const).flatMap((feeling) =>
      SkinTone.options.map((skin) => ({ caption: skin, drawing: portrait({ ...boy, ears: 'none', skin }, feeling) })),
    ),
    columns: 12,
    height: 200,
  }),
  hair: () => ({
    cells: (['child', 'adult', 'elder'] as const).flatMap((build, row) =>
      HairStyle.options.map((hair, at) => ({
        caption: hair,
        drawing: portrait({
          ...boy,
          build,
          ears: 'none',
          skin: SkinTone.options[(at * 5 + row * 4) % 12] ?? 'tone2',
          hair,
          hairColour: HairColour.options[(at + row * 3) % 8] ?? 'black',
        }),
      })),
    ),
    columns: 12,
    height: 220,
  }),
  hats: () => ({
    cells: [
      ...Headwear.options.flatMap((headwear) =>
        [boy, girl, mum].map((look) => ({ caption: headwear, drawing: portrait({ ...look, headwear }, 'happy') })),
      ),
      ...Beard.options.flatMap((beard) =>
        [grandpa, barber].map((look) => ({ caption: beard, drawing: portrait({ ...look, beard, glasses: 'none' }) })),
      ),
    ],
    columns: 7,
    height: 240,
  }),
  builds: () => ({
    cells: Build.options.map((build) => ({ caption: build, drawing: figure({ look: { ...boy, build } }, 480, 860) })),
    columns: 6,
    height: 420,
  }),
  moving: () => ({
    cells: Look.shape.moving.options.flatMap((moving) =>
      (['stand', 'walk', 'wave', 'sit'] as const).flatMap((doing) =>
        [boy, grandma].map((look) => ({
          caption: `${moving} ${doing}`,
          drawing: figure({ look: { ...look, moving }, doing }, 520, 860),
        })),
      ),
    ),
    columns: 8,
    height: 380,
  }),
  holding: () => ({
    cells: (
      [
        'hold',
        'stand',
        'walk',
        'sit',
        'wave',
        'hold-hands',
        'eat',
        'drink',
        'brush-teeth',
        'play',
        'read',
        'look',
      ] as const
    ).flatMap((doing) =>
      ['teddy', 'apple', 'ball', 'juice', 'bowl', 'balloon'].map((what, at) => ({
        caption: `${doing} ${what}`,
        drawing: figure(
          { look: at % 2 ? mum : boy, doing, turn: at % 3 ? 0.5 : -0.5, ...heldThing(what, doing, at % 2 ? mum : boy) },
          520,
          at % 2 ? 860 : 700,
        ),
      })),
    ),
    columns: 12,
    height: 330,
  }),
  styles: () => ({
    cells: HairStyle.options.map((hair, at) => ({
      caption: hair,
      drawing: figure(
        {
          look: {
            ...boy,
            ears: 'none',
            hair,
            hairColour: HairColour.options[at % 8] ?? 'black',
            build: at % 2 ? 'adult' : 'child',
            topColour: ClothColour.options[at] ?? 'red',
            top: 'plain',
          },
          turn: 0.2,
        },
        480,
        860,
      ),
    })),
    columns: 12,
    height: 420,
  }),
  aids: () => ({
    cells: [
      ...Look.shape.ears.options
        .slice(1)
        .flatMap((ears) =>
          [boy, girl, mum, grandma].map((look) => ({ caption: ears, drawing: portrait({ ...look, ears }) })),
        ),
      ...(['round', 'blue'] as const).flatMap((glasses) =>
        [boy, girl, mum, grandma].map((look) => ({
          caption: glasses,
          drawing: portrait({ ...look, ears: 'none', glasses }),
        })),
      ),
    ],
    columns: 8,
    height: 300,
  }),
  worn: () => ({
    cells: WornAid.options.flatMap((aid) =>
      [boy, girl, teen, mum].map((look) => ({
        caption: aid,
        drawing: figure({ look: { ...look, top: 'plain', wears: [aid] } }, 480, 860),
      })),
    ),
    columns: 8,
    height: 400,
  }),
  clothes: () => ({
    cells: Top.options.flatMap((top, row) =>
      [boy, girl, mum, grandpa].map((look, at) => ({
        caption: top,
        drawing: figure(
          {
            look: {
              ...look,
              top,
              topColour: ClothColour.options[(row * 5 + at * 4) % 12] ?? 'red',
              bottom: (['trousers', 'shorts', 'skirt'] as const)[(row + at) % 3] ?? 'skirt',
            },
            turn: at === 0 ? 0 : 0.5,
          },
          480,
          860,
        ),
      })),
    ),
    columns: 8,
    height: 420,
  }),
  cast: () => ({
    cells: [boy, girl, teen, mum, doctor, barber, grandpa, grandma].map((look) => ({
      caption: look.build,
      drawing: figure({ look, turn: 0.3 }, 480, 860),
    })),
    columns: 8,
    height: 520,
  }),
};

mkdirSync('test-output', { recursive: true });
const asked = process.argv.slice(2);
for (const [name, sheet] of Object.entries(SHEETS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { cells, columns, height } = sheet();
  for (const grey of [false, true]) {
    writeFileSync(
      `test-output/people-${name}${grey ? '-grey' : ''}.png`,
      await sheetOf(cells, { columns, height, grey }),
    );
  }
}
