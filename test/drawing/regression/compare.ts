import type { Rgba } from '../../tools/raster.ts';

/** How far two pictures of one size are apart, in levels of 255. */
export type Difference = {
  /** Over the whole picture. */
  mean: number;
  /** In the worst square of 6 pixels, and where that is. */
  local: number;
  at: [x: number, y: number];
};

/**
 * What is no change: another way of smoothing edges gives up to 1.3 and 10, a shift of half a pixel 2.6 and 20. A face that
 * is calm instead of neutral gives 0.9 and 42, an arm that moved 2.4 and 97.
 */
export const MOST = { mean: 3, local: 22 };
const SQUARE = 6;

export function isSame({ mean, local }: Difference): boolean {
  return mean <= MOST.mean && local <= MOST.local;
}

/** The difference of two pictures, each smoothed over 3 × 3 pixels, so that the smoothing of edges hardly counts. */
export function difference(first: Rgba, second: Rgba): Difference {
  const { width, height } = first;
  if (second.width !== width || second.height !== height) return { mean: 255, local: 255, at: [0, 0] };
  const apart = levelsApart(first, second);
  const worst: Difference = { mean: apart.reduce((sum, one) => sum + one, 0) / apart.length, local: 0, at: [0, 0] };
  for (let y = 0; y + SQUARE <= height; y++) {
    for (let x = 0; x + SQUARE <= width; x++) {
      const local = meanAround(apart, width, x, y);
      if (local > worst.local) Object.assign(worst, { local, at: [x, y] });
    }
  }
  return worst;
}

function meanAround(values: Float32Array, width: number, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + SQUARE; y++)
    for (let x = left; x < left + SQUARE; x++) sum += values[y * width + x] as number;
  return sum / SQUARE ** 2;
}

/** Of red, green and blue, what differs most, for every pixel. */
function levelsApart(first: Rgba, second: Rgba): Float32Array {
  const apart = new Float32Array(first.width * first.height);
  for (let channel = 0; channel < 3; channel++) {
    const [one, other] = [smoothed(first, channel), smoothed(second, channel)];
    for (let at = 0; at < apart.length; at++) {
      apart[at] = Math.max(apart[at] as number, Math.abs((one[at] as number) - (other[at] as number)));
    }
  }
  return apart;
}

function smoothed({ width, height, data }: Rgba, channel: number): Float32Array {
  const result = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [sum, count] = [0, 0];
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          sum += data[4 * (row * width + column) + channel] as number;
          count++;
        }
      }
      result[y * width + x] = sum / count;
    }
  }
  return result;
}
