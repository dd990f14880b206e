import type { Finding } from '../book/finding.ts';
import { colourfulness, strongColours, toneEntropy } from './colour-load.ts';
import { type Contour, contourContrast } from './contour.ts';
import { edgeDensity } from './edge-density.ts';
import { measurable, type Pixels } from './picture-pixels.ts';
import type { PictureRule, PictureRules } from './picture-rules.ts';
import { type Stripes, strongestStripes } from './stripes.ts';

/** How much a picture asks of the senses: rules P3–P7. Each figure is explained, with its source, where it is computed. */
export type SensoryLoad = {
  /** P3: share of the area that is edge, 0–1. */
  edges: number;
  /** P3: entropy of the tones, from 0 bits. */
  entropy: number;
  /** P4: colourfulness M3, from 0. */
  colourfulness: number;
  /** P5: shares of the area in saturated yellow and red, 0–1. */
  yellow: number;
  red: number;
  /** P6: null without a mask, or when nobody and nothing is in the picture. */
  contour: Contour | null;
  /** P7. */
  stripes: Stripes;
};

/** @param subject The subject's mask in the size of the picture, as `maskOf` gives it; needed for P6 alone. */
export function sensoryLoad(pixels: Pixels, subject?: Uint8Array): SensoryLoad {
  const picture = measurable(pixels);
  return {
    edges: edgeDensity(picture),
    entropy: toneEntropy(picture),
    colourfulness: colourfulness(picture),
    ...strongColours(picture),
    contour: subject ? contourContrast(pixels, subject) : null,
    stripes: strongestStripes(picture),
  };
}

/** Colours that the child is known to like: rule P5 leaves them alone. */
export type LikedColours = readonly ('yellow' | 'red')[];

/** What is worth a look in one page's picture. No words are meant, so places are empty and nothing is rewritten. */
export function sensoryFindings(
  load: SensoryLoad,
  rules: PictureRules,
  page: { pageId: string | null; liked?: LikedColours },
): Finding[] {
  return rulesBroken(load, rules, page.liked ?? []).map(({ id, severity, says, source }) => ({
    rule: id,
    severity,
    pageId: page.pageId,
    start: 0,
    end: 0,
    quote: '',
    says,
    rewrites: [],
    source,
  }));
}

function rulesBroken(load: SensoryLoad, rules: PictureRules, liked: LikedColours): PictureRule[] {
  const { clutter, colourful, veryColourful, yellow, red, contour, stripes } = rules;
  const broken: [PictureRule, boolean][] = [
    [clutter, load.edges > clutter.mostEdges || load.entropy > clutter.mostEntropy],
    [veryColourful, load.colourfulness > veryColourful.most],
    [colourful, load.colourfulness > colourful.most && load.colourfulness <= veryColourful.most],
    [yellow, load.yellow > yellow.most && !liked.includes('yellow')],
    [red, load.red > red.most && !liked.includes('red')],
    [contour, load.contour !== null && Math.min(load.contour.colour, load.contour.grey) < contour.least],
    [stripes, load.stripes.dominance > stripes.mostDominance && load.stripes.contrast > stripes.mostContrast],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([rule]) => rule);
}
