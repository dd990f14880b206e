import { greyOf, lightOf, luminancesOf, onPaper, type Pixels } from './picture-pixels.ts';

/** How much of the subject's contour is seen, 0–1: in colour, and printed in grey. */
export type Contour = { colour: number; grey: number };

/** Contrast that makes a contour seen (WCAG 2.2 §1.4.11). */
const LEAST_CONTRAST = 3;
/** How far from the contour is looked, in shares of the picture's height: a tonal outline is 0.4 % wide. */
const REACH = 0.006;

/**
 * Share of the subject's contour that has at least 3 : 1 against what is beside it (rule P6). On the subject's side the
 * darkest or the lightest place near the contour counts, since the outline belongs to the subject; on the other side the
 * mean does. The picture's own edge is no contour. Null when there is no contour.
 *
 * @param picture Rendered with at least 500 pixels of height, or outlines are too thin to be measured.
 * @param subject The subject's mask in the size of the picture: 1 where the subject is seen.
 */
export function contourContrast(picture: Pixels, subject: Uint8Array): Contour | null {
  const opaque = onPaper(picture);
  const contour = contourOf(picture, subject);
  const colour = shareSeen(luminancesOf(opaque), contour);
  const grey = shareSeen(
    greyOf(opaque).map((value) => lightOf(value / 255)),
    contour,
  );
  return colour === null || grey === null ? null : { colour, grey };
}

type ContourPlaces = {
  /** Indices of pixels of the subject that touch what is beside it. */
  places: number[];
  /** 1 the subject, 0 what is beside it, 2 the pixels between, which are a mixture of both. */
  sides: Uint8Array;
  width: number;
  reach: number;
};

function contourOf({ width, height }: Pixels, subject: Uint8Array): ContourPlaces {
  const places: number[] = [];
  const sides = Uint8Array.from(subject);
  const reach = Math.max(2, Math.round(height * REACH));
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (!subject[at]) continue;
      const beside = [at - 1, at + 1, at - width, at + width].filter((other) => !subject[other]);
      for (const other of beside) sides[other] = 2;
      const inside = x >= reach && y >= reach && x < width - reach && y < height - reach;
      if (beside.length > 0 && inside) places.push(at);
    }
  }
  return { places, sides, width, reach };
}

function shareSeen(luminances: Float32Array, contour: ContourPlaces): number | null {
  let [seen, all] = [0, 0];
  for (const place of contour.places) {
    const contrast = contrastAt(luminances, place, contour);
    if (contrast === null) continue;
    all++;
    if (contrast >= LEAST_CONTRAST) seen++;
  }
  return all === 0 ? null : seen / all;
}

/** Null where nothing is beside the subject within reach, as in a narrow gap. */
function contrastAt(luminances: Float32Array, place: number, { sides, width, reach }: ContourPlaces): number | null {
  let [darkest, lightest, beside, count] = [1, 0, 0, 0];
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const at = place + dy * width + dx;
      const light = luminances[at] as number;
      if (sides[at] === 1) {
        darkest = Math.min(darkest, light);
        lightest = Math.max(lightest, light);
      } else if (sides[at] === 0) {
        beside += light;
        count++;
      }
    }
  }
  if (count === 0) return null;
  const mean = beside / count + 0.05;
  return Math.max(mean / (darkest + 0.05), (lightest + 0.05) / mean);
}
