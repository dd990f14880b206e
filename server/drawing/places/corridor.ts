import type { Hex, Shape } from '../../book/drawing.ts';
import type { Place, Setting } from '../place.ts';
import { d, ellipse, filled, type Point, rect } from '../shapes.ts';
import { by, furniture, noSeats, windowPane } from './kit.ts';

/** y of the eye, to which all lines that lead away run. */
const EYE = 400;

/** Half the width of the wall at the end, and the y where it meets ceiling and floor. */
const end = (setting: Setting) => ({
  half: by(setting, 330, 215, 165, 132),
  ceiling: by(setting, 190, 190, 195, 200),
  foot: by(setting, 640, 630, 625, 620),
});

/** A point of the long wall on a side (−1 left, 1 right): how far from the middle, and how high between floor (0) and ceiling (1). */
function onWall(setting: Setting, side: -1 | 1, aside: number, up: number): Point {
  const { half, ceiling, foot } = end(setting);
  const near = aside / half;
  const [low, high] = [EYE + (foot - EYE) * near, EYE + (ceiling - EYE) * near];
  return [setting.middle + side * aside, low + (high - low) * up];
}

/** A long way between two rows of doors, to a window at its end. */
export const corridor: Place = {
  ground(setting) {
    const { left, right, top, bottom, middle, paint } = setting;
    const { half, ceiling, foot } = end(setting);
    const far = 4 * half;
    const floorFar = onWall(setting, 1, far, 0)[1];
    const topFar = onWall(setting, 1, far, 1)[1];
    return [
      rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' }),
      filled(
        d`M${middle - half} ${ceiling}L${middle + half} ${ceiling}L${middle + far} ${topFar}L${middle - far} ${topFar}Z`,
        paint('ceiling'),
        { part: 'wall' },
      ),
      rect(middle - half, ceiling, 2 * half, foot - ceiling, paint('end'), 0, { part: 'wall' }),
      filled(
        d`M${middle - half} ${foot}L${middle + half} ${foot}L${middle + far} ${floorFar}L${middle - far} ${floorFar}Z`,
        paint('floor'),
        { part: 'floor' },
      ),
      filled(
        d`M${middle - half * 0.42} ${foot}L${middle + half * 0.42} ${foot}L${middle + far * 0.42} ${floorFar}L${middle - far * 0.42} ${floorFar}Z`,
        paint('strip'),
        { part: 'floor' },
      ),
    ];
  },
  furniture(setting) {
    const { middle } = setting;
    const { half, ceiling } = end(setting);
    const window = by(setting, 250, 180, 140, 120);
    return furniture([
      ...([-1, 1] as const).flatMap((side) => [...skirting(setting, side), ...doors(setting, side)]),
      ...ceilingLamps(setting),
      ...windowPane(setting, middle - window / 2, ceiling + 70, window, Math.min(210, half * 1.1)),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    return {
      stand: middle,
      seats: noSeats,
      brought: 'chair',
      couch: null,
      basin: null,
      wall: [
        [middle - by(setting, 230, 250, 230, 180), 220],
        [middle + by(setting, 230, 250, 230, 180), 220],
      ],
      sky: [
        [middle - by(setting, 230, 250, 230, 180), 200],
        [middle + by(setting, 230, 250, 230, 180), 200],
      ],
    };
  },
};

function panel(setting: Setting, side: -1 | 1, from: number, to: number, low: number, high: number, fill: Hex): Shape {
  const at = (aside: number, up: number) => onWall(setting, side, aside, up);
  return filled(d`M${at(from, low)}L${at(to, low)}L${at(to, high)}L${at(from, high)}Z`, fill);
}

/** A board along the floor, and a rail to hold on to. */
function skirting(setting: Setting, side: -1 | 1): Shape[] {
  const { half } = end(setting);
  return [
    panel(setting, side, half, 4 * half, 0, 0.035, setting.paint('base')),
    panel(setting, side, half, 4 * half, 0.3, 0.345, setting.paint('wood')),
  ];
}

/** Doors get wider towards the eye: equal steps away from it are equal steps in 1 / distance. */
function doors(setting: Setting, side: -1 | 1): Shape[] {
  const { half } = end(setting);
  const { paint } = setting;
  return [
    [1.1, 1.32],
    [1.52, 1.95],
    [2.42, 3.75],
  ].flatMap(([from, to], at): Shape[] => {
    const [near, far] = [(from as number) * half, (to as number) * half];
    const wide = far - near;
    const inner = (share: number) => near + wide * share;
    const knob = onWall(setting, side, inner(0.2), 0.36);
    const colour = ['green', 'sand', 'cloth'][at] as string;
    return [
      panel(setting, side, inner(-0.09), inner(1.09), 0, 0.74, paint('wood-dark')),
      panel(setting, side, near, far, 0, 0.715, paint(colour)),
      panel(setting, side, inner(0.28), inner(0.72), 0.46, 0.64, paint('glass')),
      ellipse(knob, 3 + wide * 0.035, 4 + wide * 0.045, paint('metal-dark')),
    ];
  });
}

function ceilingLamps(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const { half, ceiling } = end(setting);
  const y = (near: number) => EYE + (ceiling - EYE) * near;
  return [
    [1.08, 1.2],
    [1.34, 1.56],
    [1.78, 2.2],
  ].map(([from, to]) => {
    const [near, far] = [from as number, to as number];
    const x = half * 0.26;
    return filled(
      d`M${middle - x * near} ${y(near)}L${middle + x * near} ${y(near)}L${middle + x * far} ${y(far)}L${middle - x * far} ${y(far)}Z`,
      paint('lamp'),
    );
  });
}
