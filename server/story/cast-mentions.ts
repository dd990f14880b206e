import type { Role } from '../book/book.ts';
import type { Lexicon } from './lexicon.ts';
import type { PersonRow } from './lexicon-rows.ts';
import { tokensOf } from './lexicon-words.ts';
import type { Hits } from './scene-hits.ts';
import { posAt, type SceneText } from './scene-text.ts';

/** A place in a text where somebody is meant, before it is known who. */
export type Mention = {
  start: number;
  end: number;
  /** 妈妈的手, "Mum's hand": the person is only the owner. */
  owner: boolean;
} & (
  | { kind: 'row'; row: PersonRow; plural: boolean; written: string }
  | { kind: 'pronoun'; id: string; written: string }
  | { kind: 'name'; name: string; row: PersonRow | null }
);

/** Everybody meant in a text, in reading order. `names` are names already known; they win over every other reading. */
export function findMentions(text: SceneText, hits: Hits, names: readonly string[], lexicon: Lexicon): Mention[] {
  const named = [...knownNames(text, names), ...titledNames(text, hits, lexicon)];
  const taken = longestFirst(named);
  const free = (start: number, end: number) => !taken.some((other) => start < other.end && other.start < end);
  const inLonger = ({ start, end }: Mention) =>
    [...hits.thing, ...hits.place].some(
      (hit) => hit.start <= start && end <= hit.end && hit.end - hit.start > end - start,
    );
  // Papá, Nonna: what a family calls somebody is no name of its own.
  const isKin = ({ start, end }: Mention) => hits.person.some((hit) => hit.start === start && hit.end === end);
  for (const mention of taggedNames(text)) {
    if (free(mention.start, mention.end) && !inLonger(mention) && !isKin(mention)) taken.push(mention);
  }
  const rows = hits.person
    .filter(({ start, end }) => free(start, end))
    .map(({ start, end, target }): Mention => {
      const row = strangerOf(text, start, lexicon.people[target.row]!, lexicon);
      return {
        kind: 'row',
        row,
        start,
        end,
        owner: false,
        plural: isPlural(text, start, end, row),
        written: text.written.slice(start, end),
      };
    });
  const pronouns = hits.pronoun
    .filter(({ start, end }) => free(start, end) && !rows.some((row) => row.start <= start && end <= row.end))
    .map(({ start, end, target }): Mention => {
      const written = text.written.slice(start, end);
      const baby = target.id === 'hero' && OTHERS.test(text.text.slice(Math.max(0, start - 6), start));
      const row = baby ? lexicon.people.find(({ id }) => id === 'baby') : undefined;
      if (row) return { kind: 'row', row, start, end, owner: false, plural: false, written };
      return { kind: 'pronoun', id: target.id, start, end, owner: false, written };
    });
  return [...taken, ...rows, ...pronouns]
    .map((mention) => ({ ...mention, owner: isOwner(text, mention) }))
    .sort((a, b) => a.start - b.start);
}

const STRANGER =
  /(?:(?:^|[\s，。；！？里上边面旁外前后])有[一几]?[个位]|来了?一?个|一个|那个|另一个|认识了?一?个|隔壁的?|邻居家?的?|[前后]面的|旁边的|对面的|陌生的)$/u;

/** 前面的宝宝 is somebody else's. */
const OTHERS = /(?:[桌家边面排座位隔壁]的|有[一]?[个位]|别的|其他)$/u;

/** 有个小弟弟 is some little boy, not the brother. */
function strangerOf({ text }: SceneText, start: number, row: PersonRow, lexicon: Lexicon): PersonRow {
  const isSibling = row.role === 'brother' || row.role === 'sister';
  const lead = text.slice(0, start);
  if (!isSibling || !STRANGER.test(lead) || /(?:生|添|多|迎来)了?一?个$/u.test(lead)) return row;
  return lexicon.people.find(({ id }) => id === (row.role === 'brother' ? 'boy' : 'girl')) ?? row;
}

/** "Mr Ray" tells no trade by itself. */
export const isOnlyTitled = (name: string): boolean => /^(?:mr|mrs|ms|miss|mx)\b/iu.test(name);

function longestFirst(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: Mention[] = [];
  for (const mention of sorted) {
    if (!taken.some((other) => mention.start < other.end && other.start < mention.end)) taken.push(mention);
  }
  return taken;
}

const LATIN = /\p{Script=Latin}/u;

function knownNames(text: SceneText, names: readonly string[]): Mention[] {
  return names
    .filter((name) => name !== '')
    .flatMap((name) => {
      const found: Mention[] = [];
      const sought = name.toLowerCase();
      for (let at = text.text.indexOf(sought); at >= 0; at = text.text.indexOf(sought, at + sought.length)) {
        const end = at + sought.length;
        const inWord = LATIN.test(name) && (LATIN.test(text.text.charAt(at - 1)) || LATIN.test(text.text.charAt(end)));
        if (!inWord) found.push({ kind: 'name', name, row: null, start: at, end, owner: false });
      }
      return found;
    });
}

/** 王老师, 小美老师, Dr Lee, Miss Green. */
function titledNames(text: SceneText, hits: Hits, lexicon: Lexicon): Mention[] {
  return [...chineseTitles(text, hits, lexicon), ...englishTitles(text, lexicon)];
}

function chineseTitles(text: SceneText, hits: Hits, lexicon: Lexicon): Mention[] {
  return hits.person.flatMap(({ start, end }): Mention[] => {
    const rowId = lexicon.titles.zh[text.text.slice(start, end)];
    if (!rowId) return [];
    const nameStart = startOfName(text, start, lexicon.surnames);
    if (nameStart === null) return [];
    const row = lexicon.people.find(({ id }) => id === rowId) ?? null;
    return [{ kind: 'name', name: text.written.slice(nameStart, end), row, start: nameStart, end, owner: false }];
  });
}

function startOfName(text: SceneText, title: number, surnames: string): number | null {
  const word = text.words.find(({ start, end }) => start < title && title <= end);
  if (!word) return null;
  if (word.end === title && word.pos === 'name') return word.start;
  const before = text.text.slice(word.start, title);
  if (/^[a-z]+$/u.test(before)) return word.start;
  if (before.length === 1 && surnames.includes(before)) {
    const prefix = text.text.charAt(word.start - 1);
    return (prefix === '小' || prefix === '大' || prefix === '老') && text.boundary.has(word.start - 1)
      ? word.start - 1
      : word.start;
  }
  return before.length === 2 && /^[小大老]/u.test(before) && surnames.includes(before.charAt(1)) ? word.start : null;
}

/** Titles that are nothing without a name, also when all is written small. */
const ALWAYS_NAMED = new Set(['mr', 'mrs', 'ms', 'dr']);
const CAPITAL = /^\p{Lu}/u;

function englishTitles(text: SceneText, lexicon: Lexicon): Mention[] {
  return text.tokens.flatMap((token, at): Mention[] => {
    const rowId = lexicon.titles.en[token.text];
    const next = text.tokens[at + 1];
    if (!rowId || !next) return [];
    const isWritten = CAPITAL.test(text.written.charAt(token.start)) && CAPITAL.test(text.written.charAt(next.start));
    if (!isWritten && !(ALWAYS_NAMED.has(token.text) && posAt(text, next.start) !== 'verb')) return [];
    const between = text.written.slice(token.end, next.start);
    if (!/^\.?\s{1,2}$/u.test(between)) return [];
    const row = lexicon.people.find(({ id }) => id === rowId) ?? null;
    const name = text.written
      .slice(token.start, next.end)
      .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
    return [{ kind: 'name', name, row, start: token.start, end: next.end, owner: false }];
  });
}

function taggedNames(text: SceneText): Mention[] {
  // The tagger takes some small words for names; only in a text without any capitals may it be right.
  const isSmall = /\p{Lu}/u.test(text.written) ? /^\p{Ll}/u : /^$/u;
  return text.words
    .filter(({ pos, start, end }) => pos === 'name' && /\p{L}/u.test(text.written.slice(start, end)))
    .filter(({ start, end }) => !isSmall.test(text.written.slice(start, end)))
    .map(({ start, end }): Mention => {
      const bare = text.written.slice(start, end).replace(/['’]s?$/u, '');
      return { kind: 'name', name: bare, row: null, start, end: start + bare.length, owner: false };
    });
}

function isPlural({ text }: SceneText, start: number, end: number, row: PersonRow): boolean {
  if (row.many > 1 || text.startsWith('们', end)) return true;
  const word = tokensOf(text.slice(start, end)).at(-1)?.text ?? '';
  return row.words.en.length > 0 && /s$/u.test(word) && !row.words.en.some((known) => known.endsWith(word));
}

/** What follows "her" when it is no owner: "gives her a plaster", "hugs her tightly". */
const AFTER_OBJECT =
  /^\s+(?:an?|the|some|to|and|or|with|in|into|on|at|for|that|when|while|if|how|because|so|but|by|from|up|down|back|out|off|away|there|here|what|where|it|this|again|too|first|before|after|until|about|not|\w+ly|is|are|was|one|two|three|my|his|any)\b/u;

function isOwner(text: SceneText, { start, end, kind, ...mention }: Mention): boolean {
  if (/^(?:my|our|his|their)$/u.test(text.text.slice(start, end))) return true;
  if (/^['’]s?(?!\p{L})/u.test(text.text.slice(end))) {
    // "Mum's here", "Leo's happy": a verb, not an owner.
    return !/^['’]s\s+(?:here|happy|sad|going|coming|there|ready|not|very|so|a\b|an\b|the\b|\w+ing\b)/u.test(
      text.text.slice(end),
    );
  }
  if (kind === 'pronoun' && 'id' in mention && mention.id === 'her') {
    return /^\s+\p{L}/u.test(text.text.slice(end)) && !AFTER_OBJECT.test(text.text.slice(end));
  }
  return /^们?的/u.test(text.text.slice(end));
}

/**
 * Two ways of naming one person become one mention with both: 妹妹朵朵, "my friend Sam", 我的好朋友叫乐乐. In 小宇妈妈 and
 * 我妈妈 the first is only the owner. Nobody else has one of `heroNames`.
 */
export function joinNames(
  text: SceneText,
  mentions: readonly Mention[],
  heroNames: readonly string[],
  lexicon: Lexicon,
): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (!last) joined.push(mention);
    else if (
      last.kind === 'row' &&
      mention.kind === 'name' &&
      !last.plural &&
      !heroNames.includes(mention.name) &&
      isNamedAs(text, last, mention, lexicon)
    ) {
      joined.pop();
      const row = isOnlyTitled(mention.name) ? last.row : (mention.row ?? last.row);
      joined.push({ ...mention, row, start: last.start });
    } else if (isOwnChild(last) && mention.kind === 'name' && isNamedAs(text, last, mention, lexicon)) {
      joined.pop();
      joined.push({ ...mention, start: last.start });
    } else if (last.kind === 'name' && isOwnChild(mention) && isExplainedAs(text, last, mention)) {
      joined.pop();
      joined.push({ ...last, end: mention.end, owner: mention.owner });
    } else if (last.kind === 'name' && mention.kind === 'row' && isExplainedAs(text, last, mention)) {
      joined.pop();
      joined.push({ ...last, row: last.row ?? mention.row, end: mention.end, owner: mention.owner });
    } else if (mention.kind === 'row' && last.end === mention.start) {
      joined.pop();
      joined.push({ ...last, owner: true }, mention);
    } else joined.push(mention);
  }
  return joined;
}

const isOwnChild = (mention: Mention) => mention.kind === 'pronoun' && mention.id === 'own-child';

const PARENTS: readonly Role[] = ['mother', 'father', 'grandmother', 'grandfather'];

function isNamedAs({ text }: SceneText, row: Mention, name: Mention, lexicon: Lexicon): boolean {
  const between = text.slice(row.end, name.start).trim();
  // "Mum, Leo and Dad" are three people; "our teacher, Miss Green," is one.
  if (between === ',') return !(row.kind === 'row' && PARENTS.includes(row.row.role));
  if (between === '') return true;
  // 弟弟叫朵朵。 gives a name, 妈妈叫朵朵起床 calls somebody.
  if (between === '叫') return !/^[^，。！？,.!?\s]/u.test(text.slice(name.end));
  const called = [...lexicon.called.zh, ...lexicon.called.en];
  return called.some((word) => between === word || between === `is ${word}` || between === `'s ${word}`);
}

/** "Sam, my friend," and "Lily is my sister". */
function isExplainedAs({ text }: SceneText, name: Mention, row: Mention): boolean {
  return /^(?:,\s*(?:my|our|his|her|the)\s+(?:\w+\s+)?|\s+is\s+(?:my|his|her|our)\s+(?:\w+\s+)?|是我的|是他的|是她的)$/u.test(
    text.slice(name.end, row.start),
  );
}

const PREDICATE_ZH = /^(?:也|就|快)?(?:要|会|想)?(?:是|当|做|变成|成为)(?:了)?(?:一[个名位])?个?(?:[^，。]{0,4}的)?$/u;
const PREDICATE_EN =
  /^(?:\s+(?:is|am|was|are)|['’](?:s|m)|\s+(?:will|to|is going to|am going to) (?:be|become)|\s+becomes?)\s+(?:a|an|the)\s+(?:\w+\s+){0,2}$/u;

/** 小宇是个小朋友, "Mum is a doctor": what somebody is, not somebody else. */
export function isPredicate({ text }: SceneText, mention: Mention, before: Mention | undefined): boolean {
  if (!before) return false;
  const between = text.slice(before.end, mention.start);
  return PREDICATE_ZH.test(between) || PREDICATE_EN.test(between);
}
