import type { Book, Page } from '../book/book.ts';
import type { Finding } from '../book/finding.ts';
import type { Check } from './check-row.ts';
import { clauseAt } from './clause.ts';
import { doneTo } from './done-to.ts';
import { type PageReading, type Range, readPage } from './page-reading.ts';
import { together, withoutOverlaps } from './places.ts';
import { type Rewriting, rewritesFor } from './rewrite.ts';
import type { PeopleWords, Rules } from './rules.ts';
import { type Actor, whoActs } from './who-acts.ts';

/**
 * What is worth a look in the words of one page: T9–T12, N6 and N10 of the design's rules, each with its place, plain
 * words, at least one way out, and the source. Words we wrote ourselves are not checked.
 */
export function checkPage(page: Page, book: Pick<Book, 'cast' | 'language'>, rules: Rules): Finding[] {
  if (page.role !== 'story' && page.role !== 'cover') return [];
  const hero = book.cast[0]?.name ?? '';
  const reading = readPage(page.sentences, hero, rules);
  const traditional = book.language === 'zh-Hant' ? rules.characters.traditional : null;
  const places = [
    ...(/\p{Script=Han}/u.test(reading.plain)
      ? placesOf(rules.zh, { reading, hero, english: false, traditional })
      : []),
    ...(/[a-z]{2}/i.test(reading.plain) ? placesOf(rules.en, { reading, hero, english: true, traditional: null }) : []),
  ];
  return together(withoutOverlaps(places), reading).map(({ rule, start, end, rewrites }) => {
    const quote = reading.written.slice(start, end);
    const { id, severity, says, source } = rule;
    return { rule: id, severity, pageId: page.id, start, end, quote, says, rewrites, source };
  });
}

function placesOf({ checks, people }: Rules['zh'], rewriting: Rewriting) {
  return checks.flatMap((check) =>
    matchesOf(check, people, rewriting.reading).map((found) => ({
      rule: check.rule,
      scope: check.scope,
      start: found.start,
      end: found.end,
      sentence: found.sentence,
      rewrites: rewritesFor(check, found, rewriting),
    })),
  );
}

type Match = Range & { sentence: Range; match: RegExpExecArray; actor: Actor };

function matchesOf(check: Check, people: PeopleWords, reading: PageReading): Match[] {
  return reading.sentences.flatMap((sentence) => {
    const text = reading.plain.slice(sentence.start, sentence.end);
    const matches = check.match.flatMap((pattern) => [...text.matchAll(pattern)]);
    return matches.flatMap((match) => {
      const place = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      if (match[0] === '' || !fits(check, reading, sentence, place)) return [];
      if (!isDoneTo(check, reading, sentence, match, people)) return [];
      const actor = whoActs(reading, sentence, place.start, people);
      if (check.about === 'child' && actor.who === 'others') return [];
      return [{ ...scopeOf(check, reading, sentence, place, actor), sentence, match, actor }];
    });
  });
}

function fits(check: Check, { plain, edges, quoted }: PageReading, sentence: Range, { start, end }: Range): boolean {
  const head = plain.slice(sentence.start, start);
  const tail = plain.slice(end, sentence.end);
  return (
    (!check.wholeWords || (edges.has(start) && edges.has(end))) &&
    !(check.quotes === 'no' && quoted.some((range) => start >= range.start && start < range.end)) &&
    (check.before.length === 0 || check.before.some((pattern) => pattern.test(head))) &&
    (check.after.length === 0 || check.after.some((pattern) => pattern.test(tail))) &&
    !check.notBefore.some((pattern) => pattern.test(head)) &&
    !check.notAfter.some((pattern) => pattern.test(tail))
  );
}

/** What is done stands before its object: up to the end of the first group, or of the match. */
function isDoneTo(
  check: Check,
  reading: PageReading,
  sentence: Range,
  match: RegExpExecArray,
  people: PeopleWords,
): boolean {
  if (!check.doneTo) return true;
  const end = sentence.start + (match.indices?.[1]?.[1] ?? match.index + match[0].length);
  // 打雷 is one word, and nobody is hit.
  const whom = reading.edges.has(end) ? doneTo(reading, sentence, end, people) : null;
  return whom !== null && check.doneTo.includes(whom);
}

/** What is replaced, without the mark that closes it. */
function scopeOf(check: Check, reading: PageReading, sentence: Range, place: Range, actor: Actor): Range {
  if (check.scope === 'words') return place;
  if (check.scope === 'sentence') return withoutMarks(reading.plain, sentence);
  const clause = withoutMarks(reading.plain, clauseAt(reading, sentence, place));
  const who = check.scope === 'deed' ? actor.at : null;
  return who && who.start >= clause.start ? { start: who.start, end: clause.end } : clause;
}

function withoutMarks(text: string, { start, end }: Range): Range {
  const inside = text.slice(start, end);
  const lead = /^[\s“"「『（(]*/u.exec(inside)?.[0].length ?? 0;
  const tail = /[\s。！？!?.,，、；;：:…~～”"」』）)]*$/u.exec(inside)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
