import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The floors of server/, highest first. A room imports rooms on lower floors, and itself, and nothing else. */
const FLOORS: string[][] = [
  ['node', 'cloudflare'],
  ['api'],
  ['making'],
  ['export'],
  ['layout'],
  ['writing', 'painting'],
  ['checks'],
  ['story'],
  ['drawing'],
  ['providers'],
  ['storage'],
  ['language'],
  ['ports'],
  ['book'],
];
const top = resolve(import.meta.dirname, '..');
const MOST_LINES = 320;

type Source = { path: string; text: string; imports: { target: string; typeOnly: boolean }[] };

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(top, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Source['imports'] {
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...text.matchAll(pattern)].map(([, type, from, dynamic]) => {
    const name = from ?? dynamic ?? '';
    const target = name.startsWith('.') ? relative(top, resolve(top, dirname(path), name)) : name;
    return { target, typeOnly: type !== undefined };
  });
}

const roomOf = (path: string) => path.split('/')[1] ?? '';
const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));
const server = sourcesIn('server');
const web = sourcesIn('web');

test('every room of server/ is on the plan', () => {
  const rooms = new Set(server.map(({ path }) => roomOf(path)));
  expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
});

test('imports only point downward', () => {
  const upward = server.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target.startsWith('server/') && roomOf(target) !== roomOf(path))
      .filter(({ target }) => floorOf(roomOf(target)) <= floorOf(roomOf(path)))
      .map(({ target }) => `${path} → ${target}`),
  );
  expect(upward).toEqual([]);
});

test('the web knows only the words of the book, and types of the API', () => {
  const wrong = web.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target.startsWith('server/') && !target.startsWith('server/book/'))
      .filter(({ target, typeOnly }) => !(target.startsWith('server/api/') && typeOnly))
      .map(({ target }) => `${path} → ${target}`),
  );
  expect(wrong).toEqual([]);
  expect(server.filter(({ imports }) => imports.some(({ target }) => target.startsWith('web/')))).toEqual([]);
});

test('server/book imports zod and nothing else', () => {
  const wrong = server
    .filter(({ path }) => roomOf(path) === 'book')
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target !== 'zod' && !target.startsWith('server/book/'))
        .map(({ target }) => `${path} → ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('the core knows no platform', () => {
  const wrong = server
    .filter(({ path }) => !['node', 'cloudflare'].includes(roomOf(path)))
    .flatMap(({ path, text, imports }) => [
      ...imports
        .filter(({ target }) => /^(node:|sharp$)/.test(target))
        .map(({ target }) => `${path} imports ${target}`),
      ...(/\b(process|Buffer|__dirname)\b[.(]/.test(withoutComments(text)) ? [`${path} uses a global of Node`] : []),
    ]);
  expect(wrong).toEqual([]);
});

test('the core has no clock, no dice and no locale', () => {
  const wrong = server
    .filter(({ path }) => !['node', 'cloudflare'].includes(roomOf(path)))
    .filter(({ text }) =>
      /Math\.random|Date\.now|new Date\(\)|toLocale\w+\(|Intl\.DateTimeFormat/.test(withoutComments(text)),
    )
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test('there is no circle of imports', () => {
  const byPath = new Map([...server, ...web].map((source) => [source.path, source]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: string[]) => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of byPath.keys()) walk(path, []);
  expect(circles).toEqual([]);
});

test('a file can be read in two minutes', () => {
  const holdsData = (path: string) => /\/(places|things|data|migrations)\/|-texts\.ts$/.test(path);
  const long = [...server, ...web]
    .filter(({ path, text }) => !holdsData(path) && text.split('\n').length > MOST_LINES)
    .map(({ path, text }) => `${path}: ${text.split('\n').length} lines`);
  expect(long).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
}
