import { readFileSync } from 'node:fs';

/** `npm run bench -- blind-score SEED`: see blind-reading/README.md. */
const QUESTIONS = ['where', 'who', 'doing', 'feeling', 'things'] as const;
const seed = process.argv[3] ?? '';
const rows = readFileSync(`test/bench/blind-reading/marks-${seed}.tsv`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const marks = rows.map(([page = '', ...five]) => {
  const right = five.slice(0, QUESTIONS.length).map((mark) => mark === '1');
  if (right.length < QUESTIONS.length) throw new Error(`${page}: five marks are needed`);
  return { page, right };
});
const share = (count: number) => `${count} of ${marks.length} (${((100 * count) / marks.length).toFixed(0)} %)`;
for (const [at, question] of QUESTIONS.entries())
  console.log(`${question.padEnd(8)} ${share(marks.filter(({ right }) => right[at]).length)}`);
const isRight = ({ right }: { right: boolean[] }) =>
  right[1] === true && right[2] === true && right.filter(Boolean).length >= 4;
console.log(`pages    ${share(marks.filter(isRight).length)} right`);
