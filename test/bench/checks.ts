import { check, fixture, type Row } from '../checks/checks-kit.ts';

/**
 * How the checks of words do on labelled sentences, by set, language and rule. Of the unseen sentences the half marked
 * `tuned` may be looked at (`npm run bench -- checks misses`); those of the half marked `measured` are never printed.
 */
const MISSES = process.argv.includes('misses');

type HalfRow = Row & { half?: 'tuned' | 'measured' };
type Set = { name: string; rows: readonly HalfRow[] };

const SETS: readonly Set[] = ['zh', 'en'].flatMap((script) => {
  const unseen: HalfRow[] = fixture(`unseen.${script}`);
  return [
    { name: `known, ${script}`, rows: fixture(script) },
    { name: `held out, ${script}`, rows: fixture(`held-out.${script}`) },
    { name: `unseen, tuned, ${script}`, rows: unseen.filter(({ half }) => half === 'tuned') },
    { name: `unseen, measured, ${script}`, rows: unseen.filter(({ half }) => half === 'measured') },
    { name: `last, measured, ${script}`, rows: fixture(`last.${script}`) },
  ];
});

/** Where a share lies with 95 % certainty, by Wilson's score interval: good for few rows and shares near 1. */
function wilson(right: number, all: number): [from: number, to: number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = right / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

function shareText(right: number, all: number): string {
  const [from, to] = wilson(right, all);
  const per = (value: number) => value.toFixed(2);
  return `${all ? per(right / all) : '-   '} (${per(from)} to ${per(to)})`;
}

const isFound = ({ rule, text, childName }: Row) => check(text, childName).some((finding) => finding.rule === rule);

for (const { name, rows } of SETS) {
  console.log(`${name}: ${rows.length} sentences`);
  const mayPrint = MISSES && !name.includes('measured');
  for (const rule of new Set(rows.map((row) => row.rule))) {
    const own = rows.filter((row) => row.rule === rule).map((row) => ({ ...row, isFound: isFound(row) }));
    const meant = own.filter(({ finds }) => finds).length;
    const found = own.filter((row) => row.isFound).length;
    const right = own.filter((row) => row.finds && row.isFound).length;
    console.log(`  ${rule.padEnd(4)} precision ${shareText(right, found)}  recall ${shareText(right, meant)}`);
    const wrong = own.filter((row) => row.finds !== row.isFound);
    if (mayPrint) for (const { finds, text } of wrong) console.log(`    ${finds ? 'missed' : 'wrong '} ${text}`);
  }
  console.log();
}
