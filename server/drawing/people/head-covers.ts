import { shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import { d, ellipseData, filled, line } from '../shapes.ts';
import type { Brush, Hair } from './hair-brush.ts';
import { outlined } from './limb.ts';

/** What is worn for faith or custom instead of showing the hair. */

/** A scarf that leaves the face free and lies on the shoulders. */
export function hijab({ rx, ry, hair, dark, edge }: Brush): Hair {
  const back =
    d`M${-rx * 1.14} ${-ry * 0.1}C${-rx * 1.2} ${ry * 0.8} ${-rx * 1.0} ${ry * 1.5} ${-rx * 0.6} ${ry * 1.62}L${rx * 0.6} ${ry * 1.62}` +
    d`C${rx * 1.0} ${ry * 1.5} ${rx * 1.2} ${ry * 0.8} ${rx * 1.14} ${-ry * 0.1}C${rx * 1.08} ${-ry * 1.36} ${-rx * 1.08} ${-ry * 1.36} ${-rx * 1.14} ${-ry * 0.1}Z`;
  const outer =
    d`M${-rx * 1.14} ${-ry * 0.1}C${-rx * 1.08} ${-ry * 1.38} ${rx * 1.08} ${-ry * 1.38} ${rx * 1.14} ${-ry * 0.1}` +
    d`C${rx * 1.18} ${ry * 0.66} ${rx * 0.86} ${ry * 1.3} 0 ${ry * 1.42}C${-rx * 0.86} ${ry * 1.3} ${-rx * 1.18} ${ry * 0.66} ${-rx * 1.14} ${-ry * 0.1}Z`;
  const face =
    d`M${-rx * 0.86} ${ry * 0.02}C${-rx * 0.86} ${ry * 0.66} ${-rx * 0.46} ${ry * 0.97} 0 ${ry * 0.97}C${rx * 0.46} ${ry * 0.97} ${rx * 0.86} ${ry * 0.66} ${rx * 0.86} ${ry * 0.02}` +
    d`C${rx * 0.86} ${-ry * 0.76} ${-rx * 0.86} ${-ry * 0.76} ${-rx * 0.86} ${ry * 0.02}Z`;
  const folds = d`M${-rx * 0.52} ${ry * 1.06}Q${rx * 0.1} ${ry * 1.34} ${rx * 0.66} ${ry * 0.98}M${-rx * 0.2} ${ry * 1.2}Q${rx * 0.2} ${ry * 1.32} ${rx * 0.5} ${ry * 1.2}`;
  return {
    back: outlined(back, dark, edge, 3),
    front: [
      { kind: 'path', d: outer + face, fill: hair, evenOdd: true, stroke: edge, width: 3 },
      line(folds, shade(hair, -0.16), 4),
    ],
  };
}

/** A wound turban: its layers meet over the forehead, where the cloth below shows. */
export function turban({ rx, ry, palette }: Brush): Hair {
  const cloth = palette.common.turban;
  const edge = clothOutline(cloth);
  const outer =
    d`M${-rx * 1.05} ${-ry * 0.14}C${-rx * 1.3} ${-ry * 0.6} ${-rx * 1.1} ${-ry * 1.46} ${-rx * 0.1} ${-ry * 1.56}C${rx * 1.06} ${-ry * 1.5} ${rx * 1.3} ${-ry * 0.62} ${rx * 1.05} ${-ry * 0.14}` +
    d`Q${rx * 0.66} ${-ry * 0.5} 0 ${-ry * 0.66}Q${-rx * 0.66} ${-ry * 0.5} ${-rx * 1.05} ${-ry * 0.14}Z`;
  const under = d`M${-rx * 0.36} ${-ry * 0.56}L0 ${-ry * 0.92}L${rx * 0.36} ${-ry * 0.56}Q0 ${-ry * 0.68} ${-rx * 0.36} ${-ry * 0.56}Z`;
  const folds =
    d`M${-rx * 1.12} ${-ry * 0.4}Q${-rx * 0.5} ${-ry * 0.6} 0 ${-ry * 0.92}Q${rx * 0.5} ${-ry * 0.6} ${rx * 1.12} ${-ry * 0.4}` +
    d`M${-rx * 1.14} ${-ry * 0.68}Q${-rx * 0.5} ${-ry * 0.86} ${rx * 0.14} ${-ry * 1.2}M${rx * 1.14} ${-ry * 0.68}Q${rx * 0.6} ${-ry * 0.9} ${rx * 0.1} ${-ry * 0.99}` +
    d`M${-rx * 1.0} ${-ry * 0.98}Q${-rx * 0.4} ${-ry * 1.16} ${rx * 0.26} ${-ry * 1.46}M${rx * 1.02} ${-ry * 0.98}Q${rx * 0.7} ${-ry * 1.1} ${rx * 0.14} ${-ry * 1.2}`;
  return {
    back: [],
    front: [
      ...outlined(outer, cloth, edge, 3),
      filled(under, palette.common.accent),
      line(folds, shade(cloth, -0.2), 4),
    ],
  };
}

/** A boy's patka: a cloth close to the head, tied round the knot of hair on top. */
export function patka({ rx, ry, palette }: Brush): Hair {
  const cloth = palette.common.patka;
  const edge = clothOutline(cloth);
  const dome =
    d`M${-rx * 1.05} ${-ry * 0.12}C${-rx * 1.14} ${-ry * 0.92} ${-rx * 0.66} ${-ry * 1.16} 0 ${-ry * 1.16}C${rx * 0.66} ${-ry * 1.16} ${rx * 1.14} ${-ry * 0.92} ${rx * 1.05} ${-ry * 0.12}` +
    d`Q${rx * 0.66} ${-ry * 0.44} 0 ${-ry * 0.46}Q${-rx * 0.66} ${-ry * 0.44} ${-rx * 1.05} ${-ry * 0.12}Z`;
  const knot = ellipseData([0, -ry * 1.3], rx * 0.27, rx * 0.25);
  const folds =
    d`M${-rx * 0.24} ${-ry * 1.13}Q0 ${-ry * 1.02} ${rx * 0.24} ${-ry * 1.13}M${-rx * 0.2} ${-ry * 1.06}Q${-rx * 0.66} ${-ry * 0.84} ${-rx * 0.9} ${-ry * 0.32}` +
    d`M${rx * 0.2} ${-ry * 1.06}Q${rx * 0.66} ${-ry * 0.84} ${rx * 0.9} ${-ry * 0.32}`;
  return {
    back: [],
    front: [...outlined(knot + dome, cloth, edge, 3), line(folds, shade(cloth, 0.24), 4)],
  };
}
