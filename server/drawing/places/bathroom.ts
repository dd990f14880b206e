import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting, WALL_FOOT } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, fixture, furniture, noSeats, room, shade } from './kit.ts';

const RIM = 264;
const basinAt = (setting: Setting) => setting.middle + by(setting, 190, 170, 175, 198);

/** A basin with a mirror above it, a towel, and a bath where there is room. */
export const bathroom: Place = {
  ground(setting) {
    const { left, right, paint } = setting;
    const [walls, ...rest] = room(setting);
    return [
      ...(walls ? [walls] : []),
      rect(left, 440, right - left, WALL_FOOT - 440, paint('tile'), 0, { part: 'wall' }),
      rect(left, 428, right - left, 16, paint('base'), 0, { part: 'wall' }),
      ...rest,
    ];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const x = basinAt(setting);
    return furniture([
      fixture('mirror', mirror(paint, x, by(setting, 300, 280, 250, 230))),
      ...(setting.frame === 'wide' || setting.frame === 'standard'
        ? [fixture('bathtub', bath(paint, middle - by(setting, 560, 500, 0, 0)))]
        : []),
      ...towel(paint, middle + by(setting, 480, 440, -350, -290)),
      ...(setting.frame === 'wide' ? [fixture('toilet', toilet(paint, middle + 760))] : []),
      ...basin(paint, x),
    ]);
  },
  spots(setting) {
    const x = basinAt(setting);
    const side = by(setting, 330, 310, 290, 215);
    return {
      stand: setting.middle - by(setting, 120, 120, 130, 150),
      seats: noSeats,
      brought: 'stool',
      couch: null,
      basin: { x: x - 190, hands: [x - 60, FEET - RIM - 26] },
      fixtures: {
        mirror: { x, y: 424, height: 324 },
        ...(setting.frame === 'wide' ? { toilet: { x: setting.middle + 760, y: 844, height: 370 } } : {}),
        ...(setting.frame === 'wide' ? { bathtub: { x: setting.middle - 560, y: 836, height: 350 } } : {}),
      },
      wall: [[setting.middle - side, 210]],
      sky: [[setting.middle - side, 180]],
    };
  },
};

function basin(paint: PlacePaint, x: number): Shape[] {
  const rim = FEET - RIM;
  return [
    shade(x, FEET - 24, 110),
    filled(
      d`M${x - 44} ${rim + 80}L${x + 44} ${rim + 80}L${x + 58} ${FEET - 24}L${x - 58} ${FEET - 24}Z`,
      paint('white-shade'),
    ),
    filled(
      d`M${x - 165} ${rim}L${x + 165} ${rim}C${x + 160} ${rim + 90} ${x + 90} ${rim + 118} ${x} ${rim + 118}C${x - 90} ${rim + 118} ${x - 160} ${rim + 90} ${x - 165} ${rim}Z`,
      paint('white'),
    ),
    ellipse([x, rim], 165, 22, paint('white-shade')),
    ellipse([x, rim + 2], 138, 14, paint('glass')),
    line(
      d`M${x + 66} ${rim - 4}L${x + 66} ${rim - 62}C${x + 66} ${rim - 106} ${x - 8} ${rim - 106} ${x - 8} ${rim - 66}`,
      paint('metal-dark'),
      20,
    ),
    line(d`M${x + 46} ${rim - 92}L${x + 86} ${rim - 100}`, paint('metal-dark'), 14),
  ];
}

function mirror(paint: PlacePaint, x: number, width: number): Shape[] {
  return [
    rect(x - width / 2, 100, width, 320, paint('wood'), 40),
    rect(x - width / 2 + 20, 120, width - 40, 280, paint('glass'), 26),
    filled(
      d`M${x - width * 0.22} ${372}L${x - width * 0.02} ${140}L${x + width * 0.12} ${140}L${x - width * 0.08} ${372}Z`,
      paint('glass-shine'),
    ),
  ];
}

function towel(paint: PlacePaint, x: number): Shape[] {
  return [
    line(d`M${x - 92} ${470}L${x + 92} ${470}`, paint('metal-dark'), 14),
    rect(x - 68, 464, 136, 210, paint('rose'), 10),
    rect(x - 68, 620, 136, 26, paint('rose-dark')),
  ];
}

function bath(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 830, 270),
    rect(x - 190, 790, 36, 42, paint('metal-dark'), 10),
    rect(x + 154, 790, 36, 42, paint('metal-dark'), 10),
    filled(
      d`M${x - 262} ${610}L${x + 262} ${610}C${x + 258} ${740} ${x + 220} ${806} ${x + 160} ${806}L${x - 160} ${806}C${x - 220} ${806} ${x - 258} ${740} ${x - 262} ${610}Z`,
      paint('white'),
    ),
    rect(x - 284, 588, 568, 40, paint('white-shade'), 20),
    line(
      d`M${x - 200} ${586}L${x - 200} ${510}C${x - 200} ${476} ${x - 140} ${476} ${x - 140} ${512}`,
      paint('metal-dark'),
      18,
    ),
  ];
}

function toilet(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 838, 100),
    rect(x - 82, 500, 164, 150, paint('white-shade'), 18),
    rect(x - 92, 488, 184, 28, paint('white'), 12),
    filled(d`M${x - 62} ${690}L${x + 62} ${690}L${x + 50} ${838}L${x - 50} ${838}Z`, paint('white-shade')),
    ellipse([x, 690], 104, 46, paint('white')),
    ellipse([x, 682], 74, 26, paint('glass')),
  ];
}
