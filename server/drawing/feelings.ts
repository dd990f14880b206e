import type { Doing, Feeling } from '../book/scene.ts';
import type { Point } from './shapes.ts';

export type Eyes = 'open' | 'soft' | 'wide' | 'half' | 'closed' | 'glad' | 'narrow' | 'down';
export type Mouth =
  | 'level'
  | 'soft'
  | 'smile'
  | 'grin'
  | 'frown'
  | 'tight'
  | 'uneasy'
  | 'wobbly'
  | 'round'
  | 'slack'
  | 'talk'
  | 'wide'
  | 'bite'
  | 'sip'
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
  tear?: boolean;
  bags?: boolean;
};

/** `neutral` is at ease and smiles at nothing: no feeling told, no feeling drawn. */
export const EXPRESSIONS: Record<Feeling, Expression> = {
  neutral: { eyes: 'open', mouth: 'level', brow: -2, tilt: -2, blush: 0.3, gaze: [0.2, 0.1] },
  calm: { eyes: 'soft', mouth: 'soft', brow: -1, tilt: -1, blush: 0.35, gaze: [0.2, 0.2] },
  happy: { eyes: 'open', mouth: 'grin', brow: -4, tilt: 0, blush: 0.6, gaze: [0.2, 0] },
  proud: { eyes: 'glad', mouth: 'smile', brow: -6, tilt: 0, blush: 0.6, gaze: [0, 0] },
  sad: { eyes: 'open', mouth: 'frown', brow: -1, tilt: -12, blush: 0.25, gaze: [0.1, 0.8], tear: true },
  worried: { eyes: 'open', mouth: 'uneasy', brow: -4, tilt: -10, blush: 0.25, gaze: [0.75, 0.1] },
  scared: { eyes: 'wide', mouth: 'wobbly', brow: -11, tilt: -11, blush: 0.15, gaze: [0.2, 0] },
  angry: { eyes: 'narrow', mouth: 'tight', brow: 6, tilt: 14, blush: 0.6, gaze: [0.3, 0] },
  surprised: { eyes: 'wide', mouth: 'round', brow: -14, tilt: 0, blush: 0.3, gaze: [0.3, -0.1] },
  tired: { eyes: 'half', mouth: 'slack', brow: 2, tilt: -5, blush: 0.2, gaze: [0.1, 0.6], bags: true },
};

/** What a doing does to the mouth and to closed eyes, whatever is felt. */
const BUSY_FACES: Partial<Record<Doing, Partial<Expression>>> = {
  sleep: { eyes: 'closed', brow: 0 },
  breathe: { eyes: 'closed' },
  'open-mouth': { mouth: 'wide' },
  talk: { mouth: 'talk' },
  eat: { mouth: 'bite' },
  drink: { mouth: 'sip' },
  'brush-teeth': { mouth: 'teeth' },
};
/** Doings that are done before one's own body: people look at what they do. */
const LOOKS_DOWN: Doing[] = ['read', 'draw', 'play', 'wash-hands'];

/** The face of someone who feels this and does that; `turn` −1…1 is where the face points. */
export function expressionOf(feeling: Feeling, doing: Doing, turn: number): Expression {
  const felt = { ...EXPRESSIONS[feeling], ...BUSY_FACES[doing] };
  const side = turn < 0 ? -1 : 1;
  if (LOOKS_DOWN.includes(doing)) {
    const eyes = felt.eyes === 'open' || felt.eyes === 'soft' ? 'down' : felt.eyes;
    return { ...felt, eyes, gaze: [turn * 0.3, 1] };
  }
  return { ...felt, gaze: [Math.max(-1, Math.min(1, felt.gaze[0] * side + turn * 0.8)), felt.gaze[1]] };
}
