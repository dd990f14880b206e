import type { Shape } from '../../book/drawing.ts';
import type { HairStyle, Look } from '../../book/look.ts';
import { shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { d, line } from '../shapes.ts';
import type { Build } from './builds.ts';
import {
  type Brush,
  cap,
  fall,
  type Hair,
  nape,
  parted,
  sideLocks,
  straight,
  swept,
  sweptAside,
  waves,
} from './hair-brush.ts';
import { drawHat, hatOf } from './hats.ts';
import { hijab, patka, turban } from './head-covers.ts';
import { outlined } from './limb.ts';
import { afro, buzz, cornrows, curls, locs } from './textured-hair.ts';
import { bun, halfUp, pigtails, plaits, ponytail, twoBuns } from './tied-hair.ts';

/** Hair and what is worn on it. `bareheaded`, a hat is off; a scarf or a turban stays. */
export function drawHair(look: Look, build: Build, palette: Palette, bareheaded = false): Hair {
  const hair = look.hair === 'hijab' ? palette.common.scarf : palette.hair[look.hairColour];
  const brush: Brush = {
    rx: build.headX,
    ry: build.headY,
    hair,
    dark: shade(hair, -0.15),
    edge: clothOutline(hair),
    skin: palette.skin[look.skin].skin,
    palette,
  };
  const hat = bareheaded ? undefined : hatOf(look);
  const drawn = STYLES[look.hair](brush);
  return hat ? drawHat(hat, drawn, brush, palette.cloth[look.topColour]) : drawn;
}

const STYLES: Record<HairStyle, (brush: Brush) => Hair> = {
  short,
  'side-part': (brush) => ({ back: nape(brush), front: [...cap(brush, sweptAside(brush)), parting(brush)] }),
  spiky: (brush) => ({ back: nape(brush), front: spikes(brush) }),
  bob: (brush) => ({ back: fall(brush, 1.14, 0.8), front: [...cap(brush, straight(brush)), ...sideLocks(brush, 0.5)] }),
  long: (brush) => ({
    back: fall(brush, 1.16, 1.75),
    front: [...cap(brush, parted(brush)), ...sideLocks(brush, 0.62)],
  }),
  'fringe-long': (brush) => ({
    back: fall(brush, 1.16, 1.75),
    front: [...cap(brush, straight(brush)), ...sideLocks(brush, 0.9)],
  }),
  wavy: (brush) => ({ back: waves(brush), front: [...cap(brush, sweptAside(brush)), ...sideLocks(brush, 0.4)] }),
  'half-up': halfUp,
  ponytail: (brush) => ({ back: ponytail(brush), front: cap(brush, swept(brush)) }),
  pigtails: (brush) => ({ back: pigtails(brush), front: cap(brush, parted(brush)) }),
  plaits,
  'two-buns': twoBuns,
  bun,
  curly: curls,
  afro,
  locs,
  cornrows,
  buzz: (brush) => ({ back: [], front: buzz(brush) }),
  balding,
  bald: () => ({ back: [], front: [] }),
  cap: short,
  hijab,
  turban,
  patka,
};

function short(brush: Brush): Hair {
  return { back: nape(brush), front: cap(brush, swept(brush)) };
}

function parting({ rx, ry, skin, hair }: Brush): Shape {
  return line(
    d`M${-rx * 0.44} ${-ry * 0.8}Q${-rx * 0.42} ${-ry * 1.0} ${-rx * 0.3} ${-ry * 1.1}`,
    shade(skin === hair ? hair : skin, -0.2),
    3,
    { opacity: 0.8 },
  );
}

/** Hair over the ears and behind the head only, and a few strands across the top. */
function balding(brush: Brush): Hair {
  const { rx, ry, hair, edge } = brush;
  const patch = (s: number) =>
    d`M${s * rx * 1.03} ${ry * 0.12}C${s * rx * 1.16} ${-ry * 0.1} ${s * rx * 1.12} ${-ry * 0.5} ${s * rx * 0.94} ${-ry * 0.62}` +
    d`C${s * rx * 0.86} ${-ry * 0.5} ${s * rx * 0.88} ${-ry * 0.3} ${s * rx * 0.9} ${-ry * 0.2}C${s * rx * 0.94} ${-ry * 0.06} ${s * rx * 0.98} ${ry * 0.04} ${s * rx * 1.03} ${ry * 0.12}Z`;
  const strands = d`M${-rx * 0.36} ${-ry * 0.93}Q0 ${-ry * 1.12} ${rx * 0.4} ${-ry * 0.94}M${-rx * 0.26} ${-ry * 1.0}Q${rx * 0.06} ${-ry * 1.16} ${rx * 0.42} ${-ry * 1.0}`;
  return {
    back: nape(brush),
    front: [...outlined(patch(-1) + patch(1), hair, edge, 3), line(strands, edge, 3)],
  };
}

function spikes(brush: Brush): Shape[] {
  const { rx, ry, hair, edge } = brush;
  let data = d`M${-rx * 1.04} ${ry * 0.04}`;
  const count = 7;
  for (let at = 0; at < count; at++) {
    const angle = (share: number) => Math.PI * (1.02 - (1.04 * (at + share)) / count);
    const [tip, root] = [angle(0.62), angle(1)];
    data += d`Q${Math.cos(angle(0.3)) * rx * 1.12} ${-Math.sin(angle(0.3)) * ry * 1.22} ${Math.cos(tip) * rx * 1.22} ${-Math.sin(tip) * ry * 1.4}`;
    data += d`L${Math.cos(root) * rx * 1.05} ${-Math.sin(root) * ry * 1.1}`;
  }
  const zig = d`L${rx * 1.04} ${ry * 0.04}C${rx} ${-ry * 0.12} ${rx * 0.96} ${-ry * 0.26} ${rx * 0.86} ${-ry * 0.4}L${rx * 0.5} ${-ry * 0.3}L${rx * 0.3} ${-ry * 0.5}L${-rx * 0.04} ${-ry * 0.32}L${-rx * 0.3} ${-ry * 0.54}L${-rx * 0.56} ${-ry * 0.34}L${-rx * 0.8} ${-ry * 0.46}C${-rx * 0.96} ${-ry * 0.26} ${-rx} ${-ry * 0.12} ${-rx * 1.04} ${ry * 0.04}Z`;
  return outlined(data + zig, hair, edge, 3);
}
