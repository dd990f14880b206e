import { transformSquare } from './fourier.ts';
import { luminancesOf, MEASURED_DEGREES, MEASURED_SIDE, type OpaquePixels } from './picture-pixels.ts';

/** The strongest stripes of a picture between 1 and 8 cycles per degree. */
export type Stripes = {
  /** Share of the energy of the whole band that lies in one orientation and half an octave, 0–1; noise gives 0.02. */
  dominance: number;
  /** Contrast 0–1 (Michelson) of a sine grating over the whole picture with the energy of these stripes. */
  contrast: number;
  cyclesPerDegree: number;
  /** Direction across the stripes in degrees: 0 for upright stripes, 90 for level ones. */
  across: number;
};

/** The band of rule P7 in cycles per degree; discomfort is greatest near 3 (Wilkins et al. 1984, Brain 107:989). */
const LOWEST = 1;
const OCTAVES = 3;
/** Steps of a quarter octave and of 7.5°; two by two make a cell, so that no peak falls between cells. */
const STEPS = OCTAVES * 4;
const DIRECTIONS = 24;

/**
 * The strongest stripes, from the Fourier spectrum of the luminance (its deviation from the mean, in shares of the mean),
 * faded out over the outer eighths of the picture (Tukey's window), since its edges are none of its contents. The picture's
 * longer side is 25° wide.
 *
 * Edges and textures spread over all frequencies and give no cell much; a grating puts all its energy into one.
 */
export function strongestStripes(picture: OpaquePixels): Stripes {
  const { energy, total } = bandEnergy(picture);
  let best = { energy: 0, step: 0, direction: 0 };
  const at = (step: number, direction: number) => energy[step * DIRECTIONS + (direction % DIRECTIONS)] as number;
  for (let step = 0; step + 1 < STEPS; step++) {
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const cell =
        at(step, direction) + at(step + 1, direction) + at(step, direction + 1) + at(step + 1, direction + 1);
      if (cell > best.energy) best = { energy: cell, step, direction };
    }
  }
  return {
    dominance: total === 0 ? 0 : best.energy / total,
    contrast: Math.sqrt(2 * best.energy),
    cyclesPerDegree: LOWEST * 2 ** ((best.step + 1) / 4),
    across: ((best.direction + 0.5) * 180) / DIRECTIONS,
  };
}

/** Mean square contrast in each step and direction of the band, and in the whole band. */
function bandEnergy(picture: OpaquePixels): { energy: Float64Array; total: number } {
  const { contrast, weight } = windowed(picture);
  const imaginary = new Float64Array(contrast.length);
  transformSquare(contrast, imaginary, MEASURED_SIDE);
  const energy = new Float64Array(STEPS * DIRECTIONS);
  const most = LOWEST * 2 ** OCTAVES * MEASURED_DEGREES;
  let total = 0;
  for (let ky = -most; ky <= most; ky++) {
    for (let kx = -most; kx <= most; kx++) {
      const cell = cellOf(kx, ky);
      if (cell === null) continue;
      const at = ((ky + MEASURED_SIDE) % MEASURED_SIDE) * MEASURED_SIDE + ((kx + MEASURED_SIDE) % MEASURED_SIDE);
      // Parseval: the squares of a spectrum sum to its size times the squares of the picture.
      const square = ((contrast[at] as number) ** 2 + (imaginary[at] as number) ** 2) / (contrast.length * weight);
      energy[cell] = (energy[cell] as number) + square;
      total += square;
    }
  }
  return { energy, total };
}

/** Frequencies are in cycles per longer side. Directions are counted from half a step before 0°, so that 0° lies inside. */
function cellOf(kx: number, ky: number): number | null {
  const step = Math.floor(4 * Math.log2(Math.hypot(kx, ky) / MEASURED_DEGREES / LOWEST));
  if (!(step >= 0 && step < STEPS)) return null;
  const turn = (Math.atan2(ky, kx) / Math.PI) * DIRECTIONS + 0.5;
  return step * DIRECTIONS + (Math.floor(turn + 2 * DIRECTIONS) % DIRECTIONS);
}

/** The picture's contrast on a square of the measured side, and the sum of the squared window. */
function windowed(picture: OpaquePixels): { contrast: Float64Array; weight: number } {
  const { width, height } = picture;
  const luminances = luminancesOf(picture);
  const across = tukey(width);
  const down = tukey(height);
  const window = (x: number, y: number) => (across[x] as number) * (down[y] as number);
  let [sum, weights, weight] = [0, 0, 0];
  each(width, height, (x, y) => {
    sum += window(x, y) * (luminances[y * width + x] as number);
    weights += window(x, y);
    weight += window(x, y) ** 2;
  });
  const mean = sum / weights;
  const contrast = new Float64Array(MEASURED_SIDE ** 2);
  if (mean > 0) {
    each(width, height, (x, y) => {
      contrast[y * MEASURED_SIDE + x] = window(x, y) * ((luminances[y * width + x] as number) / mean - 1);
    });
  }
  return { contrast, weight };
}

function each(width: number, height: number, visit: (x: number, y: number) => void): void {
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) visit(x, y);
}

/** Rises from 0 to 1 over the first eighth like a cosine, and falls likewise over the last. */
const tukey = (length: number) =>
  Float64Array.from({ length }, (_, at) => {
    const fromEdge = Math.min(at + 0.5, length - at - 0.5) / (length / 8);
    return fromEdge >= 1 ? 1 : Math.sin((Math.PI / 2) * fromEdge) ** 2;
  });
