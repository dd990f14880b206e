import type { ThingId } from '../book/scene.ts';
import type { Sentence } from '../book/words.ts';
import { findMentions } from './cast-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import { findClauses, veilsOver } from './scene-clauses.ts';
import { findHits, type Hit, type Hits } from './scene-hits.ts';
import { type SceneText, sceneText } from './scene-text.ts';

/**
 * A thing in somebody's hands that the picture cannot show as told. `instead` is what it shows, null when it shows
 * nothing. `start` and `end` are offsets into the text of the sentences.
 */
export type UnknownThing = { word: string; instead: ThingId | null; start: number; end: number };

type Span = { start: number; end: number };

/** What is done with something that one can see. Words such as "get" or 做 take too many that one cannot. */
const CONCRETE =
  /^(?:吃|喝|拿|抱|买|捧|背|戴|穿|举|提|端|搬|递|送|搭|咬|尝|啃|舔|摘|拎|玩|拆|捡|收到|eat|ate|drink|drank|hold|held|carr|buy|bought|give|gave|bring|brought|build|built|wear|wore|hug|cuddl|unwrap|bite|bit\b|taste|lick|chew|pick|play)/u;
const HIDDEN = ['not', 'wish', 'refuse', 'alike', 'about', 'said', 'if'] as const;

/** Things that somebody eats, holds, gives, wears or plays with and that cannot be drawn. Better none than a wrong one. */
export function unknownThings(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  names: readonly string[] = [],
): UnknownThing[] {
  const text = sceneText(sentences, lexicon.simplify);
  const hits = findHits(text, lexicon.index);
  const mentions = findMentions(text, hits, names, lexicon);
  const clauses = findClauses(text, hits, mentions, lexicon);
  const found = hits.deed.flatMap((deed): UnknownThing[] => {
    const clause = clauses.find(({ start, end }) => start <= deed.start && deed.start < end);
    if (!clause || clause.quoted || !lexicon.deeds[deed.target.row]?.takes) return [];
    if (!CONCRETE.test(text.text.slice(deed.start))) return [];
    const veils = veilsOver(clause, deed.start);
    if (HIDDEN.some((veil) => veils.has(veil))) return [];
    const span =
      deed.script === 'zh' ? chineseObject(text, deed.end, clause.end) : englishObject(text, deed.end, clause.end);
    if (!span || mentions.some((mention) => overlaps(mention, span))) return [];
    return unknownOf(span, text, hits, lexicon);
  });
  return found.filter(({ start }, at) => found.findIndex((other) => other.start === start) === at);
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function unknownOf(span: Span, text: SceneText, hits: Hits, lexicon: Lexicon): UnknownThing[] {
  const word = text.written.slice(span.start, span.end);
  const covers = (list: readonly Hit[]) => list.some((hit) => overlaps(hit, span));
  if (covers([...hits.person, ...hits.pronoun, ...hits.feeling, ...hits.light, ...hits.weather])) return [];
  const isNoThing = hits.structure.some(
    ({ target, ...hit }) =>
      (target.id === 'unpictured' || target.id === 'nothing' || target.id === 'body') && overlaps(hit, span),
  );
  if (isNoThing || hits.deed.some((deed) => deed.start >= span.start && deed.end <= span.end)) return [];
  const things = hits.thing.filter((hit) => overlaps(hit, span));
  const head = things.find(({ end }) => end === span.end);
  if (!head && (things.length > 0 || covers(hits.place.filter(({ target }) => target.use === 'word')))) return [];
  // 恐龙蛋糕 is no plain cake; 儿童牙刷 is a toothbrush, and a cheese sandwich a sandwich.
  const isPlain =
    head &&
    !things.some(
      ({ start, end, target }) =>
        start === span.start && end <= head.start && lexicon.things[target.row]?.group !== 'food',
    );
  if (head) return isPlain ? [] : [{ word, instead: lexicon.things[head.target.row]!.id, ...span }];
  return [{ word, instead: byEnding(text.text.slice(span.start, span.end), lexicon), ...span }];
}

/** 哈密瓜 ends with a word of a thing that stands for its whole family. */
function byEnding(word: string, { things }: Lexicon): ThingId | null {
  const ends = ({ words }: Lexicon['things'][number], least: number) =>
    words.zh.some((known) => known.length >= least && known.length < word.length && word.endsWith(known));
  const row = things.find((thing) => ends(thing, 2)) ?? things.find((thing) => thing.general && ends(thing, 1));
  return /\p{Script=Han}/u.test(word) ? (row?.id ?? null) : null;
}

const COUNT =
  /^(?:了|着|过|到|起|起来|完|上|给)?(?:[一两三四五六七八九十几半这那某每另]+)?(?:个|只|条|辆|本|支|块|口|张|把|颗|件|杯|碗|根|盒|袋|瓶|串|包|盘|粒|副|顶|双|份|片|束|朵|罐|台|座|架|小块|大块|些|点儿?)?/u;

/** 一个恐龙蛋糕: the nouns right after the count. A noun without a count may be anything: 吃苦, 玩火. */
function chineseObject({ text, words }: SceneText, from: number, to: number): Span | null {
  const count = COUNT.exec(text.slice(from, to))?.[0] ?? '';
  if (!/[一两三四五六七八九十几半]/u.test(count)) return null;
  const start = from + count.length;
  return nouns(words, start, to);
}

/** The run of nouns that begins exactly at an offset. */
function nouns(words: SceneText['words'], from: number, to: number): Span | null {
  const first = words.findIndex(({ start }) => start === from);
  if (first < 0) return null;
  let end = from;
  for (const word of words.slice(first)) {
    if (word.pos !== 'noun' || word.end > to) break;
    end = word.end;
  }
  return end - from >= 2 ? { start: from, end } : null;
}

const BEFORE_NOUN =
  /^\s+(?:(?:a|an|two|three|four|five|some|his|her|my|our|their|the)\s+)(?:(?:big|little|small|tiny|new|old|red|blue|green|yellow|pink|purple|orange|white|black|brown|whole|warm|cold|hot|soft|round|long|huge|real|first|last|own|favourite|favorite|funny|special|fresh|giant|plastic|wooden)\s+)*/u;
/** "a slice of pizza": what it is of. */
const PART =
  /^(?:slice|piece|bowl|cup|glass|plate|bag|box|bottle|bit|pair|bunch|handful|can|jar|tub|packet|spoonful)s? of (?:(?:the|his|her|my)\s+)?/u;

function englishObject({ text, words }: SceneText, from: number, to: number): Span | null {
  const lead = BEFORE_NOUN.exec(text.slice(from, to))?.[0];
  if (!lead) return null;
  const start = from + lead.length;
  const part = PART.exec(text.slice(start, to))?.[0] ?? '';
  const begin = start + part.length;
  let end = begin;
  for (const { start: at, end: stop, pos } of words) {
    if (at < begin || stop > to) continue;
    if (at > end + 1 || (pos !== 'noun' && pos !== 'space')) break;
    if (pos === 'noun') end = stop;
  }
  return end - begin >= 3 ? { start: begin, end } : null;
}
