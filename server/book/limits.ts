/** Limits and sizes that server and page share; free of validators, so that the page stays small. */

/** The most characters a story may have; beyond it the family is asked to make several stories. */
export const LONGEST_STORY = 20_000;

/** The most characters a person may give one page; the planner writes far fewer. */
export const LONGEST_PAGE = 400;

/** T3: 6–12 story pages are aimed at, 16 at most; a longer story becomes parts. */
export const MOST_STORY_PAGES = 16;

/** P1: one subject, at most 3 things and 4 people. */
export const MOST_FIGURES = 4;
export const MOST_THINGS = 3;

/** The four shapes a scene is drawn for. One scene serves every template without cropping anybody. */
export const FRAMES = ['wide', 'standard', 'square', 'tall'] as const;
export type Frame = (typeof FRAMES)[number];

/**
 * Size of each frame in drawing units: every frame is 1000 high, so that people keep their size. `wide` is 2.1 : 1,
 * `standard` 4 : 3, `tall` 0.77 : 1.
 */
export const FRAME_SIZE: Record<Frame, { width: number; height: number }> = {
  wide: { width: 2100, height: 1000 },
  standard: { width: 1333, height: 1000 },
  square: { width: 1000, height: 1000 },
  tall: { width: 770, height: 1000 },
};

/**
 * How far, in drawing units, the ground is drawn beyond the frame on every side. A slot whose proportion is a little
 * off its frame shows some of it, so nothing is stretched and nobody is cropped.
 */
export const FRAME_BLEED = 160;
