import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Ground, PageLayout, Paper } from '../book/page-format.ts';
import { Problem } from '../book/problem.ts';
import { Level, Story } from '../book/story.ts';

export const USAGE = `
  npm run book -- STORY.txt --out BOOK.pdf

  STORY.txt   a text file (UTF-8), or - for standard input
  --out       the PDF; a long story becomes several: BOOK-1.pdf, BOOK-2.pdf …
  --json      the book as data, into this file, or - for standard output
              (npm run -s book … keeps npm's own lines out of it)
  --lang      zh | en            (found out from the text)
  --name      the child's name
  --look      a JSON file with how the child looks (any part of it)
  --level     3-4 | 5-6 | 7+     (5-6)
  --pinyin    pinyin above the characters; --no-pinyin leaves it out   (with pinyin)
  --layout    above | left       (above)
  --paper     a4 | a4-portrait | a5 | letter   (a4)
  --ground    white | cream      (white)
  --save      keep the book in the library too

  Exit codes: 0 done · 1 a fault of Starpages · 2 wrong use · 3 the story cannot be read
              4 a file cannot be written · 5 the library cannot be used
`;

const CHOICES = {
  lang: ['zh', 'en'],
  level: Level.options,
  layout: PageLayout.options,
  paper: Paper.options,
  ground: Ground.options,
} as const;

export type CliOptions = {
  story: string;
  out: string | undefined;
  json: string | undefined;
  lang: 'zh' | 'en' | undefined;
  name: string;
  look: string | undefined;
  level: Level;
  pinyin: boolean;
  layout: PageLayout;
  paper: Paper;
  ground: Ground;
  save: boolean;
};

/** @throws Problem `usage` with what is wrong; null asks for help. */
export function readOptions(args: string[]): CliOptions | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [story, ...more] = positionals;
  if (story === undefined) throw new Problem('usage', { reason: 'STORY.txt' });
  if (more.length > 0) throw new Problem('usage', { reason: more.join(' ') });
  if (values.out === undefined && values.json === undefined && !values.save) {
    throw new Problem('usage', { reason: '--out' });
  }
  for (const name of ['out', 'json', 'look'] as const) {
    if (values[name] === '') throw new Problem('usage', { reason: `--${name}` });
  }
  if (values.out === '-') throw new Problem('usage', { reason: '--out -' });
  const longestName = Story.shape.childName.maxLength;
  if (!Story.shape.childName.safeParse(values.name?.trim() ?? '').success) {
    throw new Problem('usage', { reason: `--name (≤ ${longestName})` });
  }
  checkOutputs({ 'STORY.txt': story, '--out': values.out, '--json': values.json });
  const choice = <K extends keyof typeof CHOICES>(name: K, usual: (typeof CHOICES)[K][number]) => {
    const given = values[name] ?? usual;
    const options: readonly string[] = CHOICES[name];
    if (!options.includes(given)) throw new Problem('usage', { reason: `--${name} ${options.join(' | ')}` });
    return given as (typeof CHOICES)[K][number];
  };
  return {
    story,
    out: values.out,
    json: values.json,
    lang: values.lang === undefined ? undefined : choice('lang', 'zh'),
    name: values.name ?? '',
    look: values.look,
    level: choice('level', '5-6'),
    pinyin: values.pinyin ?? true,
    layout: choice('layout', 'above'),
    paper: choice('paper', 'a4'),
    ground: choice('ground', 'white'),
    save: values.save ?? false,
  };
}

/** The story is never written over, and no output by another. */
function checkOutputs(places: Record<string, string | undefined>): void {
  const named: [string, string][] = [];
  for (const [name, path] of Object.entries(places)) {
    if (path === undefined || path === '-') continue;
    const same = named.find(([, other]) => resolve(other) === resolve(path));
    if (same) throw new Problem('usage', { reason: `${name} = ${same[0]} (${path})` });
    named.push([name, path]);
  }
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        out: { ...text, short: 'o' },
        json: text,
        lang: text,
        name: text,
        look: text,
        level: text,
        pinyin: flag,
        layout: text,
        paper: text,
        ground: text,
        save: flag,
        help: { ...flag, short: 'h' },
      },
    });
  } catch (error) {
    throw new Problem('usage', { reason: error instanceof Error ? error.message : String(error) }, { cause: error });
  }
}
