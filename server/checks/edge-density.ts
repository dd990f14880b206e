import { greyOf, type OpaquePixels } from './picture-pixels.ts';

/** Where an edge begins, and how weak it may become along its way, in shares of the step from black to white. */
export type EdgeSteps = { strong: number; weak: number };

/** Those of the study: an edge begins at a step of 69 grey levels of 255 and goes on down to 28. */
const STUDIED: EdgeSteps = { strong: 0.27, weak: 0.11 };

/** Gauss with σ = 1 pixel. */
const GAUSS = (() => {
  const bell = [0, 1, 2, 3].map((off) => Math.exp((-off * off) / 2));
  const sum = bell.reduce((all, one) => all + 2 * one, -1);
  return bell.map((one) => one / sum) as [number, number, number, number];
})();

/** Gradient per pixel of a clean step from black to white after that blur. */
const STEEPEST = (255 * (GAUSS[0] + GAUSS[1])) / 2;

/**
 * Share of the picture that is edge, 0–1, by Canny's operator (1986: blur, gradient, thinned to its crest, followed from
 * strong to weak) on the grey values, with the σ of 1 pixel and the thresholds 0.11 and 0.27 of Rosenholtz, Li & Nakano 2007
 * (Measuring visual clutter, J. Vision 7(2):17), who find r = .83 between this density and rated complexity. A clean step is
 * an edge one pixel wide.
 *
 * Ours: the thresholds are shares of the step from black to white. Theirs are shares of the steepest step in the picture
 * itself, so that something black added to a picture would make it calmer. Pale furniture makes no edge by these
 * thresholds; what it adds is in the entropy, and shows with lower `steps`.
 */
export function edgeDensity(picture: OpaquePixels, steps: EdgeSteps = STUDIED): number {
  const { width, height } = picture;
  const crest = crestOf(blurred(greyOf(picture), width), width, height);
  return followed(crest, steps, width) / (width * height);
}

/** Beyond the edge of the picture its outermost pixels go on. */
function blurred(grey: Float32Array, width: number): Float32Array {
  const height = grey.length / width;
  const across = new Float32Array(grey.length);
  const both = new Float32Array(grey.length);
  const sum = (from: Float32Array, row: number, step: number, place: number, count: number) => {
    let value = GAUSS[0] * (from[row + place * step] as number);
    for (let off = 1; off <= 3; off++) {
      const before = from[row + Math.max(0, place - off) * step] as number;
      const after = from[row + Math.min(count - 1, place + off) * step] as number;
      value += (GAUSS[off] as number) * (before + after);
    }
    return value;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) across[y * width + x] = sum(grey, y * width, 1, x, width);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) both[y * width + x] = sum(across, x, width, y, height);
  return both;
}

/** The gradient, in shares of the steepest, where it is a crest across its direction; else 0. */
function crestOf(grey: Float32Array, width: number, height: number): Float32Array {
  const across = new Float32Array(grey.length);
  const down = new Float32Array(grey.length);
  const steep = new Float32Array(grey.length);
  const inner = function* () {
    for (let y = 1; y < height - 1; y++) for (let x = 1; x < width - 1; x++) yield y * width + x;
  };
  for (const at of inner()) {
    across[at] = slope(grey, at, 1, width);
    down[at] = slope(grey, at, width, 1);
    steep[at] = Math.hypot(across[at] as number, down[at] as number) / STEEPEST;
  }
  const crest = new Float32Array(grey.length);
  for (const at of inner()) {
    const here = steep[at] as number;
    const [before, after] = besides(steep, at, across[at] as number, down[at] as number, width);
    if (here >= before && here > after) crest[at] = here;
  }
  return crest;
}

/** Sobel's slope along `step`, in grey levels a pixel. */
function slope(grey: Float32Array, at: number, step: number, side: number): number {
  const of = (place: number) => (grey[place + step] as number) - (grey[place - step] as number);
  return (of(at - side) + 2 * of(at) + of(at + side)) / 8;
}

/** Steepness one pixel before and after along the direction of the gradient, between the two nearest pixels each. */
function besides(steep: Float32Array, at: number, across: number, down: number, width: number): [number, number] {
  const [right, below] = [Math.sign(across), Math.sign(down) * width];
  const straight = Math.abs(across) >= Math.abs(down) ? right : below;
  const share = Math.min(Math.abs(across), Math.abs(down)) / Math.max(Math.abs(across), Math.abs(down), 1e-9);
  const between = (turn: number) =>
    (steep[at + turn * straight] as number) * (1 - share) + (steep[at + turn * (right + below)] as number) * share;
  return [between(-1), between(1)];
}

/** How many pixels of the crest are an edge: strong ones, and weak ones that hang on to them. */
function followed(crest: Float32Array, { strong, weak }: EdgeSteps, width: number): number {
  const edge = new Uint8Array(crest.length);
  const open: number[] = [];
  const take = (at: number) => {
    edge[at] = 1;
    open.push(at);
  };
  for (let at = 0; at < crest.length; at++) if ((crest[at] as number) >= strong) take(at);
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  let count = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    count++;
    for (const off of around) if (!edge[at + off] && (crest[at + off] as number) >= weak) take(at + off);
  }
  return count;
}
