import type { Check } from './check-row.ts';
import { fillGap, type Teller } from './gaps.ts';
import { CHILD, type PageReading, type Range } from './page-reading.ts';
import type { Actor } from './who-acts.ts';

/** What a page is rewritten for. */
export type Rewriting = {
  reading: PageReading;
  /** The child's name, or empty. */
  hero: string;
  english: boolean;
  /** Puts our words in the characters of the book. */
  traditional: ((text: string) => string) | null;
};

/** A text for one place. `once`: it reads well only when it stands alone, since it says the child's name. */
export type Rewrite = { text: string; once: boolean };

type Found = Range & { sentence: Range; match: RegExpExecArray; actor: Actor };

/** Texts that may stand in place of what was found, with the gaps filled for this book. */
export function rewritesFor(check: Check, found: Found, rewriting: Rewriting): Rewrite[] {
  const { reading, hero, english, traditional } = rewriting;
  const teller = tellerOf(check, found, rewriting);
  return check.rewrite.flatMap((row) => {
    if (row.includes('{name}') && hero === '') return [];
    const inBook = traditional ? traditional(row) : row;
    const text = inBook
      .replace(/\$(\d)/g, (_, group: string) => groupOf(found, Number(group), reading, english))
      .replace(/\{(\w+)\}/g, (_, gap: string) => (gap === 'name' ? hero : fillGap(gap, teller)));
    // What is found in “it’s not going to hurt” begins without a space.
    const gap = reading.plain[found.start] === "'" ? ' ' : '';
    const tidy = gap + text.replace(/ {2,}/g, ' ').trim();
    return [{ text: english ? withCapital(tidy, found, reading) : tidy, once: english && row.includes('{name}') }];
  });
}

/** A group of the match as it is written; its first letter small, since it no longer begins a sentence. */
function groupOf({ match, sentence }: Found, group: number, { written, plain }: PageReading, english: boolean): string {
  const [from, to] = match.indices?.[group] ?? [0, 0];
  const text = written.slice(sentence.start + from, sentence.start + to);
  const isName = plain[sentence.start + from] === CHILD || /^I\b/u.test(text);
  return english && !isName && /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const FIRST = /我|咱|(?<![a-z'])(?:i|my|i'm|i'll|i've)(?![a-z])/iu;
const PAST_TIME = /\b(?:yesterday|last (?:week|night|time|year|month)|ago|used to|once upon)\b/iu;
const PAST_VERB =
  /\b(?!need|feed|bleed|speed|seed|weed)\w+ed\b|\b(?:was|were|had|did|didn't|wasn't|bit|threw|spat|broke|tore|ran|swore|got|went|lay|fought|stole|wet|shook|hid|gave|let|held|kept)\b/iu;

/** I or the child's name, or he or she where the words that are replaced say so; and when it was. */
function tellerOf(check: Check, found: Found, { reading, hero, english }: Rewriting): Teller {
  const sentence = reading.plain.slice(found.sentence.start, found.sentence.end);
  const end = found.sentence.start + found.match.index + found.match[0].length;
  const told = reading.plain.slice(Math.min(found.start, end), end);
  const past = english && (PAST_TIME.test(sentence) || PAST_VERB.test(told));
  const who = check.scope === 'deed' && found.actor.at && found.actor.at.start >= found.start ? found.actor.at : null;
  const word = who ? reading.written.slice(who.start, who.end) : '';
  if (/^(?:he|she)$/iu.test(word)) return { name: word.toLowerCase(), person: 'pronoun', english, past };
  if (/^[他她]$/u.test(word)) return { name: word, person: 'name', english, past };
  const isNamed = who ? reading.plain.slice(who.start, who.end).startsWith(CHILD) : sentence.includes(CHILD);
  const named = hero !== '' && (who ? isNamed : isNamed && !FIRST.test(sentence));
  return { name: named ? hero : english ? 'I' : '我', person: named ? 'name' : 'me', english, past };
}

/** A capital at the start of a sentence. */
function withCapital(text: string, { start, sentence }: Found, { plain }: PageReading): string {
  // A long sentence may be cut before “so” without a mark.
  const isWhole = /(?:^|[^\p{L}\p{N}\s,;\ue000\ue001])\s*$/u.test(plain.slice(0, sentence.start));
  const opens = /^[\s“"「‘'(]*$/u.test(plain.slice(sentence.start, start));
  const atStart = (opens && isWhole) || /[“"]$/u.test(plain.slice(0, start));
  return atStart ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
