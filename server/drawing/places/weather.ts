import type { Hex, Shape } from '../../book/drawing.ts';
import { mix } from '../colour.ts';
import type { Setting } from '../place.ts';
import { type Box, d, ellipse, filled, group, line, type Point, rect, rotate, smoothData } from '../shapes.ts';

/**
 * The sky of the hour and of the weather, for places outside and for what is seen through a window. All of it is calm:
 * few drops, few flakes, one pale bolt, and never a pattern of fine stripes (rule P7).
 */

/** A crescent and a cloud about 200 wide, around their middle. */
const MOON = 'M35 -94C-75 -105 -120 30 -45 86C10 125 80 85 95 35C20 60 -35 -25 35 -94Z';
const CLOUD = 'M-95 0C-130 0 -130 -48 -88 -46C-82 -92 -14 -102 6 -64C34 -92 84 -70 78 -38C122 -40 120 0 92 0Z';
const BOLT = 'M14 -70L-34 12L-6 12L-22 72L36 -16L8 -16L34 -70Z';
const LEAF = 'M-16 0C-8 -12 8 -12 18 0C8 10 -8 10 -16 0Z';

/** Where the land begins to hide the sky. */
const HORIZON = 660;
/** Feet stand at 880; what lies on the ground is before and behind them. */
const GROUND = 820;

const isDark = ({ weather }: Setting) => weather === 'rain' || weather === 'snow' || weather === 'thunder';
const hidesSun = (setting: Setting) => setting.weather === 'cloud' || isDark(setting);
const isLow = ({ light }: Setting) => light === 'morning' || light === 'evening';

/** What hangs in the sky at this hour and in this weather, with its middle at x, y. */
export function skyLight(setting: Setting, x: number, y: number, radius: number): Shape[] {
  const { light, weather, paint } = setting;
  if (hidesSun(setting)) return [];
  const size = radius / 100;
  if (light === 'night') return [group([filled(MOON, paint('sun'))], [size, 0, 0, size, x, y], { of: 'moon' })];
  const halo = weather === 'sun' ? [ellipse([x, y], radius * 1.75, radius * 1.75, paint('sun'), { opacity: 0.4 })] : [];
  const wide = weather === 'sun' ? 1.2 : light === 'evening' ? 1.15 : 1;
  return [group([...halo, ellipse([x, y], radius * wide, radius * wide, paint('sun'))], undefined, { of: 'sun' })];
}

export function cloud(x: number, y: number, size: number, fill: Hex): Shape {
  return group([filled(CLOUD, fill)], [size, 0, 0, size, x, y], { of: 'cloud' });
}

/** Sky to the ground's edges, with the paler or warmer light above the land in one soft curve. */
export function skyGround({ left, right, top, bottom, paint }: Setting, horizon = HORIZON): Shape[] {
  const low = horizon - 190;
  const at = (share: number) => left + (right - left) * share;
  return [
    rect(left, top, right - left, bottom - top, paint('open-sky'), 0, { part: 'wall' }),
    filled(
      d`M${left} ${low}C${at(0.25)} ${low - 70} ${at(0.42)} ${low + 60} ${at(0.6)} ${low + 20}C${at(0.76)} ${low - 16} ${at(0.88)} ${low - 50} ${right} ${low + 10}L${right} ${bottom}L${left} ${bottom}Z`,
      paint('low-sky'),
      { part: 'wall' },
    ),
  ];
}

/** Sun or moon, stars and clouds of a place outside. `sun` and `clouds` are where they are on a plain day. */
export function sky(setting: Setting, sun: Point, radius: number, clouds: readonly Point[] = []): Shape[] {
  const { paint, light, middle, width, weather } = setting;
  const [x, y] = sun;
  const overcast = hidesSun(setting);
  const small = Math.min(1.5, 0.55 + width / 2000);
  const over = [-0.34, 0.02, 0.37].map((share, at): Point => [middle + share * width, [165, 130, 185][at] as number]);
  const seen = overcast ? over : weather === 'sun' ? [] : clouds;
  return [
    ...(light === 'night' && !overcast ? stars(setting) : []),
    ...skyLight(setting, x, y + (isLow(setting) ? 120 : 0), radius),
    ...seen.map(([a, b], at) =>
      cloud(a, b, overcast ? small * ([1.5, 1.25, 1.4][at] as number) : small * 0.85, paint('cloud')),
    ),
  ];
}

/** What falls or flies before a place outside, behind the people. */
export function inTheAir(setting: Setting): Shape[] {
  const { left, right, weather, middle, width, paint } = setting;
  const box = { left: left + 20, right: right - 20, top: 190, bottom: 960 };
  const many = width / 1000;
  if (weather === 'rain') return [...puddles(setting), ...drops(setting, box, Math.round(13 * many + 4), 1)];
  if (weather === 'thunder')
    return [
      bolt(setting, middle - 0.33 * width, 255, Math.min(1.6, 0.8 + width / 2000)),
      ...puddles(setting),
      ...drops(setting, box, Math.round(9 * many + 3), 1),
    ];
  if (weather === 'snow')
    return [...drifts(setting), ...flakes(setting, { ...box, top: 60 }, Math.round(14 * many + 5), 1)];
  if (weather !== 'wind') return [];
  return [
    gust(paint('gust'), middle - 0.42 * width, 250, 1),
    gust(paint('gust'), middle + 0.12 * width, 180, 1.1),
    gust(paint('gust'), middle + 0.2 * width, 520, 0.9),
    ...leaves(setting, { ...box, top: 140, bottom: 720 }, Math.round(6 * many + 3), 1),
    ...inRowOf(Math.round(3 + 2 * many), left + 60, right - 60).map((x, at) =>
      tuft(paint('leaf-dark'), x, GROUND + 10 + (at % 2) * 120),
    ),
  ];
}

export type Outlook = {
  /** Without land there is sky only. */
  land?: boolean;
  /** Whether sun, moon or lightning is seen: of several windows in a row, in one. */
  sun?: boolean;
  /** People stand or sit before it, so it is as pale at night as the sky of a place outside. */
  broad?: boolean;
  /** What stands outside, in the rain. */
  outside?: Shape[];
};

/** What a window shows: sky, land and weather, cut to `clip`. */
export function outlook(
  setting: Setting,
  box: Box,
  clip: string,
  { land = true, sun = true, broad = false, outside = [] }: Outlook = {},
): Shape {
  const { paint } = setting;
  const { left, right, top, bottom } = box;
  const [width, height] = [right - left, bottom - top];
  const line = smoothData([
    [left - 40, top + height * 0.82],
    [left + width * 0.3, top + height * 0.68],
    [left + width * 0.66, top + height * 0.8],
    [right + 40, top + height * 0.66],
  ]);
  const ground = broad ? mix(paint('far'), paint('open-sky'), 0.55) : paint('far');
  const hills = filled(d`${line}L${right + 40} ${bottom + 20}L${left - 40} ${bottom + 20}Z`, ground);
  const radius = Math.min(width, height) * 0.11;
  return group(
    [
      rect(left, top, width, height, paint(broad ? 'open-sky' : 'sky')),
      rect(left, top + height * 0.42, width, height * 0.58, paint(broad ? 'low-sky' : 'window-low-sky')),
      ...(sun ? skyLight(setting, left + width * 0.72, top + height * (isLow(setting) ? 0.46 : 0.3), radius) : []),
      ...(land ? [hills] : []),
      ...outside,
      ...throughGlass(setting, box, sun),
    ],
    undefined,
    { clip },
  );
}

function throughGlass(setting: Setting, box: Box, sun: boolean): Shape[] {
  const { paint, light, weather } = setting;
  const { left, top } = box;
  const [width, height] = [box.right - left, box.bottom - top];
  const size = Math.min(width / 300, height / 260, 1.2);
  const at = (x: number, y: number): Point => [left + width * x, top + height * y];
  const heavy = hidesSun(setting) ? [cloud(...at(0.28, 0.3), size * 0.95, paint('cloud'))] : [];
  if (hidesSun(setting)) heavy.push(cloud(...at(0.76, 0.24), size * 0.8, paint('cloud')));
  const count = Math.max(4, Math.min(22, Math.round(3 + (width * height) / 26000)));
  if (weather === 'rain') return [...heavy, ...drops(setting, below(box), count, 0.7)];
  if (weather === 'snow') return [...heavy, ...flakes(setting, box, count, 0.75)];
  if (weather === 'thunder') return [...(sun ? [bolt(setting, ...at(0.3, 0.46), size * 0.8)] : []), ...heavy];
  if (weather === 'cloud') return heavy;
  if (weather === 'wind')
    return [
      gust(paint('gust'), ...at(0.08, 0.34), size * 0.75),
      gust(paint('gust'), ...at(0.4, 0.6), size * 0.7),
      ...leaves(setting, box, Math.min(5, count), 0.8),
    ];
  return light === 'night' ? fewStars(setting, [at(0.2, 0.2), at(0.42, 0.38), at(0.52, 0.14)], size) : [];
}

const below = ({ left, right, top, bottom }: Box): Box => ({ left, right, top: top + (bottom - top) * 0.3, bottom });

/** Evenly spread, yet in no row: the points of a golden-ratio sequence in a box. */
function spread({ left, right, top, bottom }: Box, count: number): Point[] {
  return Array.from({ length: count }, (_, at): Point => {
    const [across, down] = [(0.5 + at * 0.7549) % 1, (0.5 + at * 0.5698) % 1];
    return [left + across * (right - left), top + down * (bottom - top)];
  });
}

function inRowOf(count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, at) => from + ((at + 0.5) / count) * (to - from));
}

function drops({ paint }: Setting, box: Box, count: number, size: number): Shape[] {
  return spread(box, count).map(([x, y]) =>
    line(d`M${x + 9 * size} ${y - 26 * size}L${x - 9 * size} ${y + 26 * size}`, paint('drop'), 8 * size),
  );
}

function flakes({ paint }: Setting, box: Box, count: number, size: number): Shape[] {
  return spread(box, count).map(([x, y], at) => {
    const radius = (at % 3 === 0 ? 15 : 11) * size;
    return ellipse([x, y], radius, radius, paint('flake'));
  });
}

function leaves({ paint }: Setting, box: Box, count: number, size: number): Shape[] {
  return spread(box, count).map(([x, y], at) => {
    const [cos, sin] = [
      [0.87, 0.5],
      [0.77, -0.64],
      [1, 0.1],
    ][at % 3] as [number, number];
    const fill = paint(at % 2 === 0 ? 'leaf-dark' : 'sand-dark');
    return group([filled(LEAF, fill)], [cos * size, sin * size, -sin * size, cos * size, x, y]);
  });
}

/** A breath of wind that ends in a curl, from x, y to the right. */
function gust(stroke: Hex, x: number, y: number, size: number): Shape {
  const at = (dx: number, dy: number): Point => [x + dx * size, y + dy * size];
  return line(
    d`M${at(0, 0)}C${at(70, -22)} ${at(130, 22)} ${at(210, -4)}C${at(262, -24)} ${at(250, -78)} ${at(212, -70)}C${at(188, -64)} ${at(190, -36)} ${at(212, -36)}`,
    stroke,
    11 * size,
  );
}

/** Three blades that bend to the right. */
function tuft(fill: Hex, x: number, y: number): Shape {
  return filled(
    d`M${x - 18} ${y}C${x - 16} ${y - 26} ${x + 4} ${y - 40} ${x + 30} ${y - 36}C${x + 10} ${y - 28} ${x + 2} ${y - 18} ${x} ${y - 8}C${x + 8} ${y - 30} ${x + 34} ${y - 34} ${x + 58} ${y - 22}C${x + 34} ${y - 22} ${x + 22} ${y - 12} ${x + 20} ${y}Z`,
    fill,
  );
}

function bolt({ paint }: Setting, x: number, y: number, size: number): Shape {
  return group([filled(BOLT, paint('bolt'))], [size, 0, 0, size, x, y]);
}

function puddles({ middle, width, paint }: Setting): Shape[] {
  return [
    ellipse([middle - width * 0.33, 930], width * 0.09, 17, paint('puddle')),
    ellipse([middle + width * 0.3, 958], width * 0.12, 20, paint('puddle')),
  ];
}

function drifts({ middle, width, paint }: Setting): Shape[] {
  return [
    ellipse([middle - width * 0.36, 948], width * 0.14, 22, paint('flake')),
    ellipse([middle + width * 0.34, 926], width * 0.12, 18, paint('flake')),
  ];
}

const STARS: readonly Point[] = [
  [-0.43, 80],
  [-0.3, 210],
  [-0.17, 60],
  [-0.06, 150],
  [0.16, 100],
  [0.29, 230],
  [0.42, 70],
];

function stars(setting: Setting): Shape[] {
  const { middle, width } = setting;
  return fewStars(
    setting,
    STARS.map(([x, y]): Point => [middle + x * width, y]),
    1,
  );
}

function fewStars({ paint }: Setting, places: readonly Point[], size: number): Shape[] {
  return places.map(([x, y]) => {
    const r = 11 * size;
    return filled(
      d`M${x} ${y - r}Q${x + r * 0.18} ${y - r * 0.18} ${x + r} ${y}Q${x + r * 0.18} ${y + r * 0.18} ${x} ${y + r}Q${x - r * 0.18} ${y + r * 0.18} ${x - r} ${y}Q${x - r * 0.18} ${y - r * 0.18} ${x} ${y - r}Z`,
      paint('sun'),
    );
  });
}

/** A tree or a bush leans over its foot while the wind blows. */
export function inTheWind({ weather }: Setting, shapes: Shape[], foot: Point): Shape[] {
  return weather === 'wind' ? [group(shapes, rotate(5, foot))] : shapes;
}
