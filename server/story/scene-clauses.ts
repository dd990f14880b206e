import type { Mention } from './cast-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import type { StructureId } from './lexicon-rows.ts';
import type { Hit, Hits } from './scene-hits.ts';
import { posAt, type SceneText } from './scene-text.ts';

/** Why something told in a clause is not to be seen. */
export type Veil = 'not' | 'wish' | 'refuse' | 'alike' | 'about' | 'said' | 'gone' | 'like' | 'if' | 'before';

/** A stretch between pauses: one deed of one subject, mostly. */
export type Clause = {
  start: number;
  end: number;
  /** Inside quotation marks: somebody's words. */
  quoted: boolean;
  /** The first clause of a sentence begins anew; later ones go on with the subject. */
  begins: boolean;
  /** From which offset on which veil lies over the words of the clause. */
  veils: readonly { veil: Veil; from: number; to: number }[];
  marks: readonly { id: StructureId; start: number; end: number }[];
};

const SENTENCE_END = /[。！？!?\n;；.]/u;
const PAUSE = /[，。！？；：,!?;:\n…—]/u;
const OPEN = /[“「『]/u;
const CLOSE = /[”」』]/u;

/** The clauses of a text, in order. */
export function findClauses(text: SceneText, hits: Hits, mentions: readonly Mention[], lexicon: Lexicon): Clause[] {
  const cuts = clauseCuts(text, lexicon)
    .concat(andCuts(text, mentions))
    .sort((a, b) => a - b);
  const quoted = quotedStretches(text.text);
  const isQuoted = (at: number) => quoted.some(([from, to]) => from <= at && at < to);
  const clauses: Clause[] = [];
  let start = 0;
  let begins = true;
  const close = (end: number, ends: boolean) => {
    if (/[\p{L}\p{N}]/u.test(text.text.slice(start, end))) {
      clauses.push(clauseOf(text, hits, mentions, { start, end, begins, quoted: isQuoted(start) }));
      begins = false;
    }
    if (ends) begins = true;
    start = end;
  };
  let cut = 0;
  for (let at = 0; at < text.text.length; at++) {
    while (cut < cuts.length && cuts[cut]! <= at) {
      if (cuts[cut] === at && at > start) close(at, false);
      cut += 1;
    }
    const character = text.text.charAt(at);
    if (quoted.some(([from]) => from === at)) close(at, false);
    if (PAUSE.test(character) || isFullStop(text.text, at) || quoted.some(([, to]) => to === at)) {
      close(at + 1, SENTENCE_END.test(character));
    }
  }
  close(text.text.length, true);
  return carrySaid(text, clauses);
}

/** A dot that ends something: not the one of "Dr." or "3.5". */
function isFullStop(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  return !/(?:^|\s)(?:mr|mrs|ms|dr|st)$/u.test(text.slice(Math.max(0, at - 4), at)) && !/\d/u.test(text.charAt(at + 1));
}

function quotedStretches(text: string): [number, number][] {
  const stretches: [number, number][] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const straight = character === '"';
    if (open < 0 && (straight || OPEN.test(character))) open = at;
    else if (open >= 0 && (straight || CLOSE.test(character))) {
      stretches.push([open, at]);
      open = -1;
    }
  }
  if (open >= 0) stretches.push([open, text.length]);
  return stretches;
}

/** Where words such as 但是 or "because" begin a clause. */
function clauseCuts(text: SceneText, { clauseStarts }: Lexicon): number[] {
  const chinese = clauseStarts.zh.flatMap((word) => {
    const cuts: number[] = [];
    for (let at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1)) {
      if (text.boundary.has(at) && text.boundary.has(at + word.length)) cuts.push(at);
    }
    return cuts;
  });
  const starts = clauseStarts.en.map((word) => word.split(' '));
  // "so tired", "so loudly" begins nothing.
  const isDegree = (at: number) => {
    const next = text.tokens[at + 1];
    const pos = next ? posAt(text, next.start) : null;
    return text.tokens[at]?.text === 'so' && (pos === 'adjective' || (pos === 'adverb' && next?.text !== 'then'));
  };
  const english = text.tokens.flatMap(({ start }, at) =>
    starts.some((words) => words.every((word, offset) => text.tokens[at + offset]?.text === word)) && !isDegree(at)
      ? [start]
      : [],
  );
  return [...chinese, ...english];
}

/** "and" before a new subject with its own verb: "I sit down and Mum reads". */
function andCuts(text: SceneText, mentions: readonly Mention[]): number[] {
  return text.tokens.flatMap((token, at) => {
    if (token.text !== 'and') return [];
    const next = text.tokens[at + 1];
    const subject = mentions.find(
      ({ start, owner }) => !owner && next && start >= next.start && start <= next.end + 12 && start - token.end < 20,
    );
    if (!subject || !next || mentions.some(({ end }) => end === token.start - 1)) return [];
    if (!/^\s*(?:my|our|the|his|her|a|an)?\s*(?:\w+\s+)?$/u.test(text.text.slice(token.end, subject.start))) return [];
    const after = text.tokens.find(({ start }) => start >= subject.end);
    const pos = after && posAt(text, after.start);
    if (/^(?:i|he|she|we|they)$/u.test(text.text.slice(subject.start, subject.end))) return [token.start];
    return pos === 'verb' || pos === 'modal' || after?.text.startsWith("'") ? [token.start] : [];
  });
}

const VEILS: Partial<Record<StructureId, Veil>> = {
  not: 'not',
  wish: 'wish',
  refuse: 'refuse',
  alike: 'alike',
  about: 'about',
  like: 'like',
  if: 'if',
  say: 'said',
  tell: 'said',
};

type Stretch = Pick<Clause, 'start' | 'end' | 'begins' | 'quoted'>;

function clauseOf(text: SceneText, hits: Hits, mentions: readonly Mention[], stretch: Stretch): Clause {
  const { start, end } = stretch;
  const inside = (hit: { start: number; end: number }) => hit.start >= start && hit.end <= end;
  const longer = [...hits.feeling, ...hits.deed, ...hits.place].filter(inside);
  const marks = hits.structure
    .filter((hit) => inside(hit) && hit.target.id !== 'except' && hit.target.id !== 'nothing')
    .filter((hit) => hit.target.id !== 'not' || !longer.some((other) => covers(other, hit)))
    .filter((hit) => !mentions.some((mention) => mention.start <= hit.start && hit.end <= mention.end))
    .map(({ target, start, end }) => ({ id: target.id as StructureId, start, end }));
  const veils = marks.flatMap((mark): Clause['veils'][number][] => {
    const veil = VEILS[mark.id];
    if (mark.id === 'if') return [{ veil: 'if', from: start, to: end }];
    if (mark.id === 'gone') return [{ veil: 'gone', from: start, to: mark.start }];
    if (mark.id === 'done') return [{ veil: 'before', from: start, to: mark.end + 3 }];
    if (mark.id === 'before') return [beforeVeil(text, mark, stretch, mentions)];
    if (mark.id === 'tell' && isCommand(text, mark.end, end)) return [];
    if (mark.id === 'tell') return [{ veil: 'said', from: endOfAddressee(text, mark.end, mentions), to: end }];
    if (veil === 'alike') return [{ veil, from: mark.end, to: endOfLikeness(text, mark.end, end) }];
    if (veil === 'not' || veil === 'refuse') return [{ veil, from: mark.start, to: end }];
    return veil ? [{ veil, from: mark.end, to: end }] : [];
  });
  return { ...stretch, veils, marks };
}

/** 像小鸟一样开心: what comes after 一样 is so. */
function endOfLikeness({ text }: SceneText, from: number, to: number): number {
  const end = text.slice(from, to).search(/一样|一般|似的|那样/u);
  return end < 0 ? to : from + end;
}

/** 吃饭之前 stands after what comes later, "before we eat" before it. */
function beforeVeil(
  { text }: SceneText,
  mark: { start: number; end: number },
  { start, end }: Stretch,
  mentions: readonly Mention[],
) {
  const chinese = text.charAt(mark.start) >= '一';
  // "after school we walk": what comes before is only the noun; "after we eat" is all of it.
  const subject = mentions.find((mention) => mention.start > mark.end + 3 && mention.start < end && !mention.owner);
  return {
    veil: 'before' as const,
    from: chinese ? start : mark.end,
    to: chinese ? mark.start : (subject?.start ?? end),
  };
}

/** "asks me to sit": somebody then sits. */
function isCommand({ text }: SceneText, from: number, to: number): boolean {
  return /^\s+(?:\w+\s+){1,3}to\s+(?!the\b|a\b|my\b)/u.test(text.slice(from, to));
}

function endOfAddressee({ text }: SceneText, from: number, mentions: readonly Mention[]): number {
  const addressee = mentions.find(
    ({ start }) => start >= from && /^(?:了|过|\s|the|my|her|his|our)*$/u.test(text.slice(from, start)),
  );
  return addressee?.end ?? from;
}

/** 妈妈说，… goes on to the end of the sentence; 妈妈说没事，… does not. */
function carrySaid({ text }: SceneText, clauses: readonly Clause[]): Clause[] {
  const told: Clause[] = [];
  let saying = false;
  for (const clause of clauses) {
    if (clause.begins) saying = false;
    const veils = saying
      ? [...clause.veils, { veil: 'said' as const, from: clause.start, to: clause.end }]
      : clause.veils;
    told.push({ ...clause, veils });
    const last = clause.veils.filter(({ veil }) => veil === 'said').at(-1);
    // 妈妈说我们先 … is cut without a pause.
    const goesOn = last !== undefined && last.to === clause.end && !PAUSE.test(text.charAt(clause.end - 1));
    if (goesOn || (last && !/[\p{L}\p{N}]/u.test(text.slice(last.from, clause.end)))) saying = true;
  }
  return told;
}

const covers = (outer: Hit, inner: Hit) =>
  outer.ranges.some(([from, to]) => from <= inner.start && inner.end <= to && to - from > inner.end - inner.start);

/** The veils over a word of the clause. */
export function veilsOver(clause: Clause, start: number): ReadonlySet<Veil> {
  return new Set(clause.veils.filter(({ from, to }) => from <= start && start < to).map(({ veil }) => veil));
}
