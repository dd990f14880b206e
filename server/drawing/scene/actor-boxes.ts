import type { Box } from '../shapes.ts';
import type { Actor } from './arrange.ts';

/** Head and body, since there is room for a kite beside a head. */
export function boxesOfActor(actor: Actor): Box[] {
  const { left, right, top, bottom } = boxOfActor(actor);
  const { head } = actor.drawn;
  const chin = actor.y + (head.y + head.radiusY) * actor.size;
  const [middle, half] = [actor.x + head.x * actor.size, head.radiusX * actor.size * 1.35];
  if (chin > bottom - 40) return [{ left, right, top, bottom }];
  return [
    { left: middle - half, right: middle + half, top, bottom: chin },
    { left, right, top: chin, bottom },
  ];
}

export function boxOfActor({ drawn: { box }, x, y, size }: Actor): Box {
  return {
    left: x + box.left * size,
    right: x + box.right * size,
    top: y + box.top * size,
    bottom: y + box.bottom * size,
  };
}
