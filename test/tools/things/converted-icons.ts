import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { absolutePath, type Command } from './absolute-path.ts';
import { COMMON_COLOURS, ICON_CHOICES, type IconChoice } from './icon-choices.ts';
import { isHidden } from './silhouette.ts';
import { soften } from './soften.ts';

const require = createRequire(import.meta.url);
const source: { icons: Record<string, { body: string }> } = JSON.parse(
  readFileSync(require.resolve('@iconify-json/fluent-emoji-flat/icons.json'), 'utf8'),
);
/** What is wider or higher than this, in figure units, needs no tenths. */
const LARGE = 150;

type IconPath = { commands: Command[]; fill: string; evenOdd: boolean; over: boolean };

/**
 * The chosen icons of Fluent Emoji Flat (MIT) as the text of a JSON file, one icon a line: paths made absolute and set on
 * the ground in figure units, colours softened. A piece without an edge is `body` (server/drawing/things/icons.ts).
 */
export function convertedIcons(): string {
  const rows = Object.entries(ICON_CHOICES).map(
    ([id, choice]) => `  ${JSON.stringify(id)}: ${JSON.stringify(converted(choice))}`,
  );
  return `{\n${rows.join(',\n')}\n}\n`;
}

function converted(choice: IconChoice) {
  const paths = pathsOf(choice);
  const points = paths.flatMap(({ commands }) => outlinePoints(commands));
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const scale = choice.width ? choice.width / (right - left) : (choice.height ?? 100) / (bottom - top);
  const unit = (right - left) * scale > LARGE || (bottom - top) * scale > LARGE ? 1 : 0.1;
  const place = ([x, y]: [number, number]): [number, number] => [
    rounded((x - (left + right) / 2) * scale, unit),
    rounded((y - bottom) * scale, unit),
  ];
  const placed = paths.map((path) => ({
    ...path,
    commands: path.commands.map(({ op, points }) => ({ op, points: points.map(place) })),
  }));
  const polygons = placed.map(({ commands }) => outlinePoints(commands));
  return {
    ...(unit === 1 ? { unit } : {}),
    ...(choice.grip
      ? { grip: place([left + choice.grip[0] * (right - left), top + choice.grip[1] * (bottom - top)]) }
      : {}),
    ...(choice.twoHands ? { twoHands: true } : {}),
    pieces: withoutCovered(
      placed.map(({ commands, fill, evenOdd, over }, at) => ({
        d: packed(commands, unit),
        fill,
        ...(evenOdd ? { evenOdd } : {}),
        ...(over ? { edge: 'over' } : isHidden(at, polygons) ? { edge: 'detail' } : {}),
      })),
    ),
  };
}

/** Two pieces of the same shape, one on the other: the lower one is never seen. */
function withoutCovered<T extends { d: string }>(pieces: T[]): T[] {
  return pieces.filter(({ d }, at) => d !== pieces[at + 1]?.d);
}

function pathsOf({ icon, over = [], without = [], colours = {} }: IconChoice): IconPath[] {
  const body = source.icons[icon]?.body;
  if (!body) throw new Error(`no icon ${icon}`);
  if (/<(?!\/?(g|path)\b)/.test(body)) throw new Error(`${icon} has more than paths`);
  const paths = [...body.matchAll(/<path ([^>]*?)\/?>/g)]
    .map(([, attributes = ''], number) => ({ attributes, number }))
    .filter(({ number }) => !without.includes(number));
  if (paths.some(({ attributes }) => /transform|opacity|stroke|url\(/.test(attributes)))
    throw new Error(`${icon} is not flat`);
  return paths.map(({ attributes, number }) => {
    const fill = longHex(/\bfill="(#[0-9a-f]+)"/i.exec(attributes)?.[1] ?? '#000000');
    return {
      commands: absolutePath(/\bd="([^"]*)"/.exec(attributes)?.[1] ?? ''),
      fill: colours[fill] ?? COMMON_COLOURS[fill] ?? soften(fill),
      evenOdd: attributes.includes('fill-rule="evenodd"'),
      over: over.includes(number),
    };
  });
}

/** Points along the path, close together. */
function outlinePoints(commands: Command[]): [number, number][] {
  let here: [number, number] = [0, 0];
  let start = here;
  return commands.flatMap(({ op, points }) => {
    const from = here;
    here = points.at(-1) ?? start;
    if (op === 'M') start = here;
    if (op !== 'C') return [here];
    const [a, b, c] = points as [[number, number], [number, number], [number, number]];
    return Array.from({ length: 12 }, (_, i): [number, number] => {
      const t = (i + 1) / 12;
      const u = 1 - t;
      const mix = (k: 0 | 1) => u ** 3 * from[k] + 3 * u * u * t * a[k] + 3 * u * t * t * b[k] + t ** 3 * c[k];
      return [mix(0), mix(1)];
    });
  });
}

function longHex(hex: string): string {
  return hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
}

/** Path data as whole numbers of `unit`, relative to the point before: a third less to store. */
function packed(commands: Command[], unit: number): string {
  let here: [number, number] = [0, 0];
  let start = here;
  return commands
    .map(({ op, points }) => {
      const steps = points.flatMap(([x, y]) => [(x - here[0]) / unit, (y - here[1]) / unit].map(Math.round));
      here = points.at(-1) ?? start;
      if (op === 'M') start = here;
      return op.toLowerCase() + steps.map((step, at) => (at > 0 && step >= 0 ? ` ${step}` : step + 0)).join('');
    })
    .join('');
}

function rounded(value: number, unit: number): number {
  return Math.round(Math.round(value / unit) * unit * 10) / 10 + 0;
}
