import type { Mention } from './cast-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Clause } from './scene-clauses.ts';
import type { HitOf, Hits } from './scene-hits.ts';
import { posAt, type SceneText } from './scene-text.ts';

/** What the words around a person say of their part in a clause. */
export type Tie = 'and' | 'with' | 'to' | 'pivot' | null;

/** What may stand between 和, "with" and the person: articles, owners, small adjectives. */
const BETWEEN =
  /^(?:\s|着|了|my|our|the|his|her|a|an|your|their|'s|little|big|new|dear|old|nice|kind|best|我的?|他的?|她的?|一[个位名]?|那[个位]?|这[个位]?|旁边的|可爱的|好|小|新|[^，。]{1,8}的)*$/u;
const JOINED = /^(?:\s*(?:and|&)\s*(?:my |the |our |his |her |a )?|和|跟|与|、|还有|以及|,\s)$/u;

/** What ties a person to the words before them; null for a subject or a plain object. */
export function tieOf(text: SceneText, clause: Clause, mention: Mention, last: Mention | null): Tie {
  if (last && !last.owner && JOINED.test(text.text.slice(last.end, mention.start))) return 'and';
  const near = clause.marks.filter(
    ({ id, start, end }) =>
      (id === 'with' || id === 'to' || id === 'pivot') &&
      // "and" that begins a clause only goes on.
      (!text.text.startsWith('and', start) || /[\p{L}\p{N}]/u.test(text.text.slice(clause.start, start))) &&
      end <= mention.start &&
      BETWEEN.test(text.text.slice(end, mention.start)),
  );
  const end = Math.max(...near.map((mark) => mark.end));
  const ids = new Set(near.filter((mark) => mark.end === end).map(({ id }) => id));
  if (ids.has('with')) return 'with';
  if (ids.has('pivot')) return 'pivot';
  return ids.has('to') ? 'to' : null;
}

/** 靠着外婆, 找妈妈: right after a verb a person is its object. Longer ways (放学妈妈来了) are no such thing. */
export function isRightAfterVerb(text: SceneText, clause: Clause, mention: Mention, hasSubject: boolean): boolean {
  const before = text.text.slice(clause.start, mention.start).trimEnd();
  if (/[a-z]$/u.test(before)) return followsEnglishVerb(text, clause, mention);
  // 靠在奶奶怀里: only where somebody is.
  if (/[在到往从]$/u.test(before) && BY_SOMEBODY.test(text.text.slice(mention.end))) return true;
  if (!/\p{Script=Han}$/u.test(before) || /(?:有|是|来|来了|轮到|到|看|的|后|时|在)$/u.test(before)) return false;
  const end = clause.start + before.length;
  const particle = /[着住向给]$/u.test(before);
  const pos = posAt(text, particle ? end - 2 : end - 1);
  const length = text.words.find((word) => word.end === end)?.start;
  if (hasSubject && pos === 'verb') return true;
  return pos === 'verb' && (particle || (length !== undefined && end - length === 1));
}

const BY_SOMEBODY = /^的?(?:怀|身|旁|边|后|前|家|床|腿|背|手|面前|中间|对面)/u;

/** "leans on Grandma": a verb stands before, and no other person between. */
function followsEnglishVerb(text: SceneText, clause: Clause, mention: Mention): boolean {
  const lead = text.text.slice(clause.start, mention.start);
  if (/^\s*(?:and |but |so |then )*(?:there|here|this|that|it)\b/u.test(lead)) return false;
  if (/\b(?:when|while|because|if|that|as|after|before|until)\s+(?:\w+\s+)?$/u.test(lead)) return false;
  return text.words.some(({ start, end, pos }) => start >= clause.start && end <= mention.start && pos === 'verb');
}

/** The owner in 牵着妈妈的手 and "hold Mum's hand" is who the deed is done with. */
export function isInGap(mention: Mention, deeds: readonly HitOf<'deed'>[], lexicon: Lexicon): boolean {
  return deeds.some(({ start, end, ranges, target }) => {
    const { shared, by } = lexicon.deeds[target.row]!;
    return (shared || by.length > 0) && ranges.length > 1 && start < mention.start && mention.end < end;
  });
}

/** 妈妈的肚子, "Mum's voice": the owner of it is there. */
export function ownsBodyPart(text: SceneText, clause: Clause, mention: Mention): boolean {
  const near = clause.marks.find(({ id, start }) => id === 'body' && start >= mention.end);
  return near !== undefined && /^(?:的|['’]s\s|\s|\w+\s)*$/u.test(text.text.slice(mention.end, near.start));
}

/** "The crowd is cheering", "The lights are bright": some thing or people that the lists do not know. */
export function startsWithUnknown(text: SceneText, clause: Clause): boolean {
  return /^\s*(?:and |but |so |then |when |because |while |if |now |today )*(?:the|a|an|this|these|those|some|many|there|its|no|all)\b/u.test(
    text.text.slice(clause.start, clause.end),
  );
}

/** 去理发, "going for a haircut": why one goes, not what is done now. */
export function isPurpose({ text }: SceneText, { start }: { start: number }): boolean {
  return /(?:去(?:医院|学校|那里)?|要去|go(?:ing|es)? (?:for|to (?:have|get)) (?:a |an |my |his |her )?)$/u.test(
    text.slice(0, start),
  );
}

/** 给妈妈喝: with 给 after another verb, the one who is given does it. */
export function isGivenTo({ text }: SceneText, mention: Mention): boolean {
  return /给(?:我的)?$/u.test(text.slice(0, mention.start)) && /^[喝吃看玩穿听读用尝]/u.test(text.slice(mention.end));
}

/** "says Mom", "said the nurse": the subject comes after its verb. */
export function isSaidBy(text: SceneText, hit: HitOf<'deed'>, mention: Mention): boolean {
  return (
    /[a-z]/u.test(text.text.charAt(hit.start)) &&
    /^\s+(?:the\s|my\s|his\s|her\s)?$/u.test(text.text.slice(hit.end, mention.start)) &&
    /["”’,!?.]\s*$/u.test(text.text.slice(0, hit.start))
  );
}

/** Of two things named together only the second is meant: 小熊贴纸, "a train book". */
export function isOnlyFirstHalf(text: SceneText, things: Hits['thing'], at: number): boolean {
  const thing = things[at]!;
  const next = things.find(({ start }) => start >= thing.end);
  if (!next) return false;
  const between = text.text.slice(thing.end, next.start);
  return between === '' || (between === ' ' && !/s$/u.test(text.text.slice(thing.start, thing.end)));
}

/** 把火车抱住: the thing comes before what is done with it. */
export function isFronted({ text }: SceneText, clause: Clause, start: number): boolean {
  return /[把将](?:我的|自己的|他的|她的|[^，。的]{0,4}的)?$/u.test(text.slice(clause.start, start));
}

/** Whether "it" is some thing; not in "it is time", "it is okay". */
export function isThingPronoun({ text }: SceneText, { start, end }: Mention): boolean {
  if (!/[a-z]/u.test(text.charAt(start))) return true;
  return !/^(?:['’]s|\s+is|\s+was)\s+(?:\w+\s+)?(?:time|turn|bedtime|okay|ok|crowded|busy|dark|late|early|loud|noisy|quiet|hot|cold|warm|wet|raining|snowing|sunny|windy|fun|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/u.test(
    text.slice(end),
  );
}
