import { TONES as T } from '../../../server/drawing/things/tones.ts';

/** Which icon becomes which thing, and how it stands in our pictures. */
export type IconChoice = {
  /** Name in `@iconify-json/fluent-emoji-flat`. */
  icon: string;
  /** Natural width or height in figure units, where a child is about 560 high. */
  width?: number;
  height?: number;
  /** Where a hand holds it, as parts of width and height from the top left; low in the middle when absent. */
  grip?: [number, number];
  twoHands?: boolean;
  /** Numbers of the paths whose outline shows in front of what is behind them, so that parts stay apart in grey. */
  over?: number[];
  /** Numbers of the paths that are left out. */
  without?: number[];
  /** Their colours as ours, where it differs from `COMMON_COLOURS`. */
  colours?: Record<string, string>;
};

/** The set's own recurring colours as ours. What is not here is softened by `soften`. */
export const COMMON_COLOURS: Record<string, string> = {
  '#00d26a': '#8fb087',
  '#008463': '#5f8466',
  '#1c1c1c': T.ink,
  '#212121': T.ink,
  '#321b41': T.tyre,
  '#433b6b': T.tyre,
  '#533566': '#6d5a7d',
  '#636363': T.grey,
  '#9b9b9b': '#a9a8a3',
  '#bebebe': '#c3c4bf',
  '#d3d3d3': T.paleGrey,
  '#f8312f': '#c96a5e',
  '#f92f60': '#b9655f',
  '#ca0b4a': '#a4564f',
  '#ff822d': '#d9935f',
  '#ff6723': '#cd8450',
  '#fcd53f': '#ecd08c',
  '#f9c23c': '#dfb761',
  '#ffb02e': '#dfb061',
  '#ff9f2e': '#d39a4e',
  '#26c9fc': '#c3dbe4',
};

export const ICON_CHOICES: Record<string, IconChoice> = {
  teddy: { icon: 'teddy-bear', height: 150, twoHands: true },
  train: {
    icon: 'locomotive',
    width: 150,
    colours: { '#636363': T.blue, '#1c1c1c': T.tyre, '#d3d3d3': T.paleGrey, '#f92f60': '#c96a5e' },
  },
  dinosaur: { icon: 'sauropod', height: 120 },
  puzzle: { icon: 'puzzle-piece', width: 76, colours: { '#c3ef3c': T.teal, '#d3d3d3': '#548582' } },
  apple: { icon: 'red-apple', over: [1], width: 62 },
  orange: { icon: 'tangerine', over: [1], width: 60 },
  watermelon: { icon: 'watermelon', width: 110 },
  strawberry: { icon: 'strawberry', over: [3], height: 56 },
  grapes: {
    icon: 'grapes',
    over: [2, 3, 4, 5, 6],
    height: 92,
    colours: { '#321b41': '#5b4a6b', '#433b6b': '#6a6492', '#6b438b': '#8a72a3' },
  },
  carrot: { icon: 'carrot', over: [1], width: 100 },
  broccoli: { icon: 'broccoli', over: [1], height: 84, colours: { '#00d26a': '#a3bd92' } },
  bread: { icon: 'bread', width: 110 },
  noodles: { icon: 'steaming-bowl', width: 110, twoHands: true, colours: { '#e39d89': T.wood } },
  cake: { icon: 'birthday-cake', width: 140, twoHands: true, colours: { '#26eafc': '#a3c8d4', '#00a6ed': T.blue } },
  'ice-cream': { icon: 'soft-ice-cream', height: 104, grip: [0.5, 0.85] },
  cookie: { icon: 'cookie', width: 56 },
  key: { icon: 'old-key', width: 70, grip: [0.75, 0.25] },
  gift: {
    icon: 'wrapped-gift',
    over: [2],
    width: 110,
    twoHands: true,
    colours: { '#f8312f': T.teal, '#ca0b4a': '#4f8583' },
  },
  candle: { icon: 'candle', height: 90 },
  'shopping-cart': { icon: 'shopping-cart', height: 330, colours: { '#0084ce': T.teal } },
  basket: { icon: 'basket', width: 170, grip: [0.5, 0.03] },
  bicycle: { icon: 'bicycle', width: 460, colours: { '#f92f60': T.teal, '#f3eef8': '#e8e8e2' } },
  'fire-engine': { icon: 'fire-engine', over: [5], width: 580 },
  ambulance: { icon: 'ambulance', over: [3], width: 500, colours: { '#f92f60': T.teal } },
  dog: { icon: 'dog', height: 230, without: [0] },
  rabbit: { icon: 'rabbit', height: 140, colours: { '#9b9b9b': '#d9cfc4', '#ff8687': '#dba89a' } },
  duck: { icon: 'duck', height: 140, colours: { '#44911b': '#6f9468' } },
  elephant: {
    icon: 'elephant',
    width: 560,
    colours: { '#636363': '#86888a', '#9b9b9b': '#a3a7a9', '#d3d3d3': '#c4c8c8' },
  },
  giraffe: { icon: 'giraffe', height: 720, colours: { '#ff822d': '#c0905f', '#636363': T.brown } },
  monkey: { icon: 'monkey', height: 240, colours: { '#bb1d80': '#8e5a50', '#ff8687': '#b98074' } },
  butterfly: {
    icon: 'butterfly',
    width: 90,
    colours: { '#533566': '#8a7aa6', '#321b41': '#6b5d84', '#ff6723': '#dfa070' },
  },
};
