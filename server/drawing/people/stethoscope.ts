import type { Shape } from '../../book/drawing.ts';
import type { PlacePaint } from '../place.ts';
import { d, ellipse, line } from '../shapes.ts';
import type { FigureDrawing, HeldThing } from './figure.ts';

/** A stethoscope in use hangs from the doctor's ears to the hand on a chest, so it is no thing in one hand. */

/** What the hand holds on the chest. */
export function chestPiece(paint: PlacePaint): HeldThing {
  const shapes = [
    ellipse([0, 0], 22, 22, paint('disc-line')),
    ellipse([0, 0], 18, 18, paint('disc')),
    ellipse([-5, -6], 6, 5, paint('disc-shine')),
  ];
  return { shapes, width: 44, height: 44 };
}

/** The tube, in the doctor's figure units, from the collar to the acting hand. */
export function tubeOf({ head, hands }: FigureDrawing, side: -1 | 1, paint: PlacePaint): Shape[] {
  const tube = paint('tube');
  const [x, y] = side < 0 ? hands.left : hands.right;
  const collar = head.y + head.radiusY + 26;
  const join = collar + 84;
  return [
    line(
      d`M${head.x - 30} ${collar}Q${head.x - 26} ${join - 10} ${head.x} ${join}Q${head.x + 26} ${join - 10} ${head.x + 30} ${collar}`,
      tube,
      7,
    ),
    line(d`M${head.x} ${join}C${head.x} ${join + 60} ${x - side * 30} ${y + 90} ${x - side * 4} ${y + 10}`, tube, 7),
  ];
}
