import type { Clause } from './scene-clauses.ts';
import { type Memory, whoIsMeant } from './scene-memory.ts';
import type { PageWords } from './scene-reading.ts';
import { actsOf, partOf, type Told } from './scene-told.ts';

/** Words that nobody is said to say: whoever the sentence before is about says them. Whoever they call is there. */
export function readQuotes(words: PageWords, memory: Memory, told: Told, before: readonly string[]): void {
  for (const [from, to] of quotesOf(words.clauses)) {
    noteCalled(words, memory, told, words.clauses.slice(from, to));
    if (isAttributed(words, from, to)) continue;
    const speaker = speakerOf(words, memory, told, before, from, to);
    if (speaker === null) continue;
    actsOf(told, speaker).push({ doing: 'talk', weight: 1, with: null, holding: null, things: [], usually: null });
    const part = partOf(told, speaker);
    part.presence = Math.max(part.presence, 2);
  }
}

/** Runs of quoted clauses, as indexes [from, to). */
function quotesOf(clauses: readonly Clause[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [at, { quoted }] of clauses.entries()) {
    const last = runs.at(-1);
    if (!quoted) continue;
    if (last && last[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** Somebody says it, just before or just after. */
function isAttributed({ clauses, hits, text }: PageWords, from: number, to: number): boolean {
  const says = (clause: Clause | undefined) =>
    clause !== undefined &&
    !clause.quoted &&
    (clause.marks.some(({ id }) => id === 'say' || id === 'tell') ||
      hits.deed.some(
        ({ start, end }) => start >= clause.start && end <= clause.end && SPEECH.test(text.text.slice(start)),
      ));
  const lead = text.text.slice(0, clauses[from]!.start).trimEnd();
  // 牌子上写着：“…” is read, not said.
  return /[：:，,]$/u.test(lead) || says(clauses[from - 1]) || says(clauses[to]);
}

const SPEECH =
  /^(?:说|问|喊|叫|讲|答|告|嚷|念|唱|吼|夸|写|say|said|ask|tell|told|call|shout|yell|whisper|cry|cries|cried|sing|sang|repl|answer|read|squeal|laugh|beg|mumble|warn|agree|suggest|explain|remind|announce)/u;

function speakerOf(
  { clauses, text }: PageWords,
  memory: Memory,
  told: Told,
  before: readonly string[],
  from: number,
  to: number,
): string | null {
  const { people } = memory;
  const subject = told.subjects.slice(0, from).findLast((who) => who.length > 0) ?? [];
  if (subject.length === 1) return subject[0]!;
  if (subject.length > 1) return null;
  const words = text.text.slice(clauses[from]!.start, clauses[to - 1]!.end);
  // "You can raise your hand": to the child, by whoever is with them.
  const other = before.find((id) => id !== people.hero && people.ids.includes(id)) ?? null;
  return /你|您|\byou/u.test(words) && from === 0 ? other : null;
}

/** “Push me, Daddy!”: Daddy is there. */
function noteCalled({ mentions, text }: PageWords, memory: Memory, told: Told, clauses: readonly Clause[]): void {
  for (const mention of mentions) {
    if (mention.kind === 'pronoun') continue;
    const clause = clauses.find(({ start, end }) => start <= mention.start && mention.end <= end);
    if (!clause || !/^[\s\p{P}]*$/u.test(text.text.slice(clause.start, mention.start))) continue;
    if (!/^[\s\p{P}]*$/u.test(text.text.slice(mention.end, clause.end))) continue;
    const around = { quoted: true, notThese: [], teller: null, isObject: false, isFeeling: false };
    for (const id of whoIsMeant(memory, mention, around)) {
      const part = partOf(told, id);
      part.presence = Math.max(part.presence, 1);
    }
  }
}
