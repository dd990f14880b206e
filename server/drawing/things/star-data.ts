import type { PathData } from '../../book/drawing.ts';
import { type Point, plus, polygonData } from '../shapes.ts';

/** A five-pointed star that stands on two points; `radius` reaches to its tips. */
export function starData(middle: Point, radius: number, hollow = 0.52): PathData {
  const corners = Array.from({ length: 10 }, (_, i): Point => {
    const turn = (i * Math.PI) / 5 - Math.PI / 2;
    const reach = i % 2 === 0 ? radius : radius * hollow;
    return plus(middle, [Math.cos(turn) * reach, Math.sin(turn) * reach]);
  });
  return polygonData(corners);
}
