import { findMentions, joinNames, type Mention } from './cast-mentions.ts';
import { petForms } from './cast-people.ts';
import type { CastOptions } from './find-cast.ts';
import type { Hits } from './scene-hits.ts';
import type { SceneText } from './scene-text.ts';

export type Hero = {
  /** Empty when the story tells none: "I" has no name. */
  name: string;
  /** Forms of the name in the text. */
  names: readonly string[];
  is(mention: Mention): boolean;
  /** A parent tells the story: "my son", and "I" is that parent. */
  parentTells: boolean;
};

/** Who the story is about: the named child, else "I", else the name that it tells most of, else 宝宝 or "a boy". */
export function findHero(text: SceneText, hits: Hits, { childName, lexicon }: CastOptions): Hero {
  const all = findMentions(text, hits, [childName], lexicon);
  const mentions = joinNames(text, all, [childName, ...petForms(childName)], lexicon);
  const spoken = quotedStarts(text.text);
  const isTold = (mention: Mention) => !spoken.some(([from, to]) => from <= mention.start && mention.start < to);
  const isFirstPerson = mentions.some(
    (mention) => mention.kind === 'pronoun' && (mention.id === 'me' || mention.id === 'we') && isTold(mention),
  );
  const parentTells = isFirstPerson && all.some((mention) => isOwnChild(mention) && isTold(mention));
  if (parentTells) {
    const name = childName || (mostTold(mentions.filter(isTold)) ?? '');
    return { ...heroNamed(name, text), parentTells };
  }
  const occurs = (name: string) => text.text.includes(lexicon.simplify(name).toLowerCase());
  const namedChild = childName !== '' && [childName, ...petForms(childName)].some(occurs);
  if (childName !== '' && (namedChild || isFirstPerson)) return heroNamed(childName, text);
  if (isFirstPerson) return heroNamed(ownName(text, mentions) ?? '', text);
  const main = mostTold(mentions.filter(isTold));
  if (main !== null) return heroNamed(main, text);
  if (childName !== '') return heroNamed(childName, text);
  const pet = mentions.find((mention) => mention.kind === 'pronoun' && mention.id === 'hero');
  if (pet) return heroNamed(text.written.slice(pet.start, pet.end), text);
  const child = mentions.find((mention) => mention.kind === 'row' && ['boy', 'girl', 'child'].includes(mention.row.id));
  const row = child?.kind === 'row' ? child.row.id : null;
  return { name: '', names: [], parentTells: false, is: (mention) => mention.kind === 'row' && mention.row.id === row };
}

const isOwnChild = (mention: Mention) => mention.kind === 'pronoun' && mention.id === 'own-child';

function heroNamed(name: string, text: SceneText): Hero {
  const forms = [name, ...petForms(name)].filter((form) => form !== '');
  const names = forms.filter((form) => text.text.includes(form.toLowerCase()) || text.written.includes(form));
  return { name, names, parentTells: false, is: (mention) => mention.kind === 'name' && forms.includes(mention.name) };
}

/** 我叫小宇, "my name is Leo", "I am Leo". */
function ownName({ text }: SceneText, mentions: readonly Mention[]): string | null {
  const named = mentions.find(
    (mention) =>
      mention.kind === 'name' &&
      /(?:我叫|我的名字叫|我的名字是|我是|my name is\s|my name's\s|\bi am\s|\bi['’]m\s|i am called\s)$/u.test(
        text.slice(0, mention.start),
      ),
  );
  return named?.kind === 'name' ? named.name : null;
}

/** The name told most often, as a person on their own: not 王老师, not "my friend Sam". */
function mostTold(mentions: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const alone = mention.row === null || ['boy', 'girl', 'child'].includes(mention.row.id);
    counts.set(mention.name, (counts.get(mention.name) ?? 0) + (alone ? (mention.owner ? 1 : 2) : -100));
  }
  const [best] = [...counts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

function quotedStarts(text: string): [number, number][] {
  return [...text.matchAll(/[“「『"][^”」』"]*[”」』"]?/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
