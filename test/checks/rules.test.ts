import { expect, test } from 'vitest';
import { loadRules } from '../../server/checks/rules.ts';
import { projectData } from '../../server/node/data.ts';
import type { Data } from '../../server/ports/data.ts';
import { problemOf } from '../problem-of.ts';
import { bookOf, check, fixture, rules } from './checks-kit.ts';

const ZH = 'templates/rules/checks.zh.jsonc';

/** The project's data with another text in one file. */
function dataWith(path: string, text: string): Data {
  const real = projectData();
  return {
    async list(prefix) {
      return (await real.list(prefix)).map((file) => (file.path === path ? { path, text } : file));
    },
  };
}

const rows = (row: string) => `{\n  "checks": [\n    // a comment\n    ${row}\n  ]\n}\n`;

test.each([
  ['a rule nobody explained', '{ "rule": "T99", "match": "必须", "rewrite": ["可以"] }', 'T99'],
  ['a pattern that is none', '{ "rule": "T10", "match": "必须(", "rewrite": ["可以"] }', '必须('],
  ['one such pattern of several', '{ "rule": "T10", "match": ["应该", "必须["], "rewrite": ["可以"] }', '必须['],
  ['a list of words there is not', '{ "rule": "T10", "match": "<words>要", "rewrite": ["可以"] }', '<words>'],
  ['a gap nobody fills', '{ "rule": "T10", "match": "必须", "rewrite": ["{who}可以"] }', '{who}'],
  ['no way out', '{ "rule": "T10", "match": "必须", "rewrite": [] }', 'rewrite'],
  ['a column that is misspelt', '{ "rule": "T10", "match": "必须", "rewrites": ["可以"] }', 'rewrite'],
])('%s is an error that names file and line', async (_, row, reason) => {
  const problem = await problemOf(loadRules(dataWith(ZH, rows(row))));
  expect(problem.code).toBe('data-file');
  expect(problem.values).toMatchObject({ file: ZH, line: 4 });
  expect(String(problem.values.reason)).toContain(reason);
});

test('a row that somebody adds is used', async () => {
  const added = await loadRules(dataWith(ZH, rows('{ "rule": "T11", "match": "向来", "rewrite": ["通常"] }')));
  expect(check('奶奶向来很早起床。', '', { by: added })).toMatchObject([
    { rule: 'T11', quote: '向来', rewrites: ['通常'] },
  ]);
});

test('the same text gives the same findings, whenever and by whomever it is checked', async () => {
  const sentences = [...fixture('zh'), ...fixture('en')].slice(0, 500);
  expect(sentences).toHaveLength(500);
  const again = await loadRules(projectData());
  await again.prepare('zh-Hant');
  const books = sentences.map(({ text, childName }) => bookOf(text, childName));
  const findIn = (index: number, by = rules) =>
    check(sentences[index]?.text ?? '', sentences[index]?.childName, { by, book: books[index]! });
  const first = sentences.map((_, index) => findIn(index));
  const second = sentences.map((_, index) => findIn(sentences.length - 1 - index, again)).reverse();
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect(first.flat().length).toBeGreaterThan(200);
});
