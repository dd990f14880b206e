import type { Doing, Feeling } from '../../book/scene.ts';
import type { Point } from '../shapes.ts';

export type Eyes = 'open' | 'soft' | 'wide' | 'half' | 'droopy' | 'closed' | 'squeezed' | 'glad' | 'narrow' | 'down';
export type Mouth =
  | 'level'
  | 'soft'
  | 'smile'
  | 'shy'
  | 'grin'
  | 'laugh'
  | 'frown'
  | 'tight'
  | 'uneasy'
  | 'wobbly'
  | 'wail'
  | 'queasy'
  | 'gritted'
  | 'round'
  | 'yawn'
  | 'talk'
  | 'wide'
  | 'bite'
  | 'sip'
  | 'blow'
  | 'teeth';

/**
 * A face as choices. `brow` lifts the brows (units of a child's face, up is negative), `tilt` lowers their inner ends
 * (angry) or, negative, lifts them (sad, afraid). `gaze` moves the pupils when nothing else is asked.
 */
export type Expression = {
  eyes: Eyes;
  mouth: Mouth;
  brow: number;
  tilt: number;
  blush: number;
  gaze: Point;
  /** Tears that run down both cheeks. */
  tears?: boolean;
  bags?: boolean;
  /** The colour has gone from the cheeks. */
  pale?: boolean;
};

/** `neutral` is at ease and smiles at nothing: no feeling told, no feeling drawn. */
const EXPRESSIONS: Record<Feeling, Expression> = {
  neutral: { eyes: 'open', mouth: 'level', brow: -2, tilt: -1, blush: 0.3, gaze: [0.2, 0.1] },
  calm: { eyes: 'soft', mouth: 'soft', brow: -1, tilt: -2, blush: 0.4, gaze: [0.2, 0.3] },
  happy: { eyes: 'open', mouth: 'grin', brow: -5, tilt: 0, blush: 0.65, gaze: [0.2, 0] },
  joyful: { eyes: 'glad', mouth: 'laugh', brow: -10, tilt: -1, blush: 0.8, gaze: [0, 0] },
  proud: { eyes: 'glad', mouth: 'smile', brow: -6, tilt: 2, blush: 0.6, gaze: [0, 0] },
  sad: { eyes: 'open', mouth: 'frown', brow: -1, tilt: -14, blush: 0.2, gaze: [0.1, 0.9] },
  crying: { eyes: 'closed', mouth: 'wail', brow: 0, tilt: -15, blush: 0.7, gaze: [0, 0], tears: true },
  worried: { eyes: 'open', mouth: 'uneasy', brow: -4, tilt: -11, blush: 0.25, gaze: [0.85, 0] },
  scared: { eyes: 'wide', mouth: 'wobbly', brow: -11, tilt: -12, blush: 0.1, gaze: [0.2, 0] },
  angry: { eyes: 'narrow', mouth: 'tight', brow: 7, tilt: 17, blush: 0.75, gaze: [0.3, 0] },
  surprised: { eyes: 'wide', mouth: 'round', brow: -16, tilt: 2, blush: 0.3, gaze: [0.2, 0] },
  tired: { eyes: 'half', mouth: 'yawn', brow: 1, tilt: -4, blush: 0.2, gaze: [0.1, 0.7], bags: true },
  sick: { eyes: 'droopy', mouth: 'queasy', brow: 1, tilt: -13, blush: 0.75, gaze: [0, 0.6], bags: true, pale: true },
  shy: { eyes: 'down', mouth: 'shy', brow: -3, tilt: -7, blush: 1, gaze: [-1, 0.75] },
  overwhelmed: { eyes: 'squeezed', mouth: 'gritted', brow: 5, tilt: 5, blush: 0.6, gaze: [0, 0] },
};

/** What a doing does to the mouth and to closed eyes, whatever is felt. */
const BUSY_FACES: Partial<Record<Doing, Partial<Expression>>> = {
  sleep: { eyes: 'closed', brow: 0 },
  breathe: { eyes: 'closed' },
  cry: EXPRESSIONS.crying,
  laugh: EXPRESSIONS.joyful,
  'blow-candles': { mouth: 'blow' },
  'open-mouth': { mouth: 'wide' },
  talk: { mouth: 'talk' },
  eat: { mouth: 'bite' },
  drink: { mouth: 'sip' },
  'brush-teeth': { mouth: 'teeth' },
};
/** Doings that are done before one's own body: people look at what they do. */
const LOOKS_DOWN: Doing[] = [
  'read',
  'draw',
  'write',
  'use-device',
  'play',
  'build',
  'line-up',
  'dress',
  'put-on-shoes',
  'wash-hands',
];

/** Done before one, at the hands or at the foot: the eyes go there, to the side that is faced and down. */
const LOOKS_AHEAD: Partial<Record<Doing, number>> = {
  give: 0.4,
  pay: 0.4,
  'open-door': 0.5,
  'press-button': 0.2,
  'blow-candles': 0.6,
  push: 0.5,
  kick: 0.95,
  climb: -0.7,
};

/** The face of someone who feels this and does that; `turn` −1…1 is where the face points. */
export function expressionOf(feeling: Feeling, doing: Doing, turn: number): Expression {
  const felt = { ...EXPRESSIONS[feeling], ...BUSY_FACES[doing] };
  const side = turn < 0 ? -1 : 1;
  if (LOOKS_DOWN.includes(doing)) {
    const eyes = felt.eyes === 'open' || felt.eyes === 'soft' ? 'down' : felt.eyes;
    return { ...felt, eyes, gaze: [turn * 0.3, 1] };
  }
  const down = LOOKS_AHEAD[doing];
  if (down !== undefined) return { ...felt, gaze: [side * 0.9, down] };
  return { ...felt, gaze: [Math.max(-1, Math.min(1, felt.gaze[0] * side + turn * 0.8)), felt.gaze[1]] };
}
