import type { Doing, Scene } from '../../server/book/scene.ts';
import type { Language } from '../../server/language/language.ts';
import type { Lexicon } from '../../server/story/lexicon.ts';
import { FIELDS, type Field, type LabelledPage, type LabelledStory, readStory, thingsOf } from './scene-labels.ts';

/** What was found, what was found and should not be, and what is missing. */
export type Tally = { right: number; extra: number; missed: number };
export type Tallies = Record<Field, Tally>;
export type Difference = { field: Field; text: string; wanted: string; got: string };

export const precision = ({ right, extra }: Tally) => (right + extra === 0 ? 1 : right / (right + extra));
export const recall = ({ right, missed }: Tally) => (right + missed === 0 ? 1 : right / (right + missed));
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/**
 * Counts, over all pages, what the pictures show beside what the labels expect. A label with `?` may be missing and is
 * never extra. A wrong place, feeling or doing counts as one extra and one missed.
 */
export function tallyStories(
  stories: readonly LabelledStory[],
  language: Language,
  lexicon: Lexicon,
): { tallies: Tallies; differences: Difference[] } {
  const tallies = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, extra: 0, missed: 0 }]),
  ) as unknown as Tallies;
  const differences: Difference[] = [];
  for (const story of stories) {
    const { scenes } = readStory(story, language, lexicon);
    story.pages.forEach((page, at) => {
      for (const field of FIELDS) {
        const one = TALLY[field](page[FIELDS.indexOf(field) + 1]!, scenes[at]!, drawnAnyway(scenes[at]!, lexicon));
        for (const key of ['right', 'extra', 'missed'] as const) tallies[field][key] += one[key];
        if (one.extra + one.missed > 0) {
          const got = GOT[field](scenes[at]!);
          differences.push({ field, text: page[0], wanted: page[FIELDS.indexOf(field) + 1]!, got });
        }
      }
    });
  }
  return { tallies, differences };
}

const yes = (isRight: boolean): Tally => ({
  right: isRight ? 1 : 0,
  extra: isRight ? 0 : 1,
  missed: isRight ? 0 : 1,
});

/** What a doing shows without being told: nobody swings without a swing. */
const SHOWN_BY_DOING: Partial<Record<Doing, string>> = { swing: 'swing', slide: 'slide', 'ride-bike': 'bicycle' };

/** Things that the drawing of the place, of the weather and of a doing shows; never too many, but there when wanted. */
function drawnAnyway({ place, weather, figures }: Scene, { places, weathers }: Lexicon): string[] {
  return [
    ...(places.find(({ id }) => id === place)?.has ?? []),
    ...(weathers.find(({ id }) => id === weather)?.has ?? []),
    ...figures.flatMap(({ doing }) => SHOWN_BY_DOING[doing] ?? []),
  ];
}

/** Finer things that came after the labels were written, by what the labels name. */
const FINER_THINGS: Record<string, readonly string[]> = {
  train: ['high-speed-train', 'steam-train', 'metro'],
  car: ['taxi', 'van'],
  hat: ['helmet', 'party-hat'],
  coat: ['raincoat'],
  shirt: ['pyjamas', 'uniform', 'dress'],
  shoes: ['rain-boots', 'slippers', 'flip-flops'],
  money: ['coins', 'bank-card'],
  rooster: ['hen'],
  glasses: ['swim-goggles'],
  lamp: ['street-lamp'],
  bucket: ['bucket-and-spade'],
  bell: ['fire-alarm', 'doorbell'],
};

const TALLY: Record<Field, (wanted: LabelledPage[number], scene: Scene, anyway: readonly string[]) => Tally> = {
  place: (wanted, { place }) => yes(wanted.split('|').includes(place)),
  who: (wanted, { figures }) =>
    tallySet(
      wanted,
      figures.map(({ who }) => who),
    ),
  doing: (wanted, { figures }) => {
    const tally = { right: 0, extra: 0, missed: 0 };
    for (const { who, what } of pairsOf(wanted)) {
      const figure = figures.find((one) => who.includes(one.who));
      if (!figure) tally.missed += 1;
      else if (what.includes(figure.doing)) tally.right += 1;
      else {
        tally.extra += 1;
        tally.missed += 1;
      }
    }
    return tally;
  },
  feeling: (wanted, { figures }) => {
    const pairs = pairsOf(wanted);
    const tally = { right: 0, extra: 0, missed: 0 };
    for (const { who, what } of pairs) {
      const feeling = figures.find((one) => who.includes(one.who))?.feeling ?? 'neutral';
      if (what.includes(feeling)) tally.right += feeling === 'neutral' ? 0 : 1;
      else {
        if (feeling !== 'neutral') tally.extra += 1;
        if (!what.includes('neutral')) tally.missed += 1;
      }
    }
    const named = pairs.flatMap(({ who }) => who);
    tally.extra += figures.filter(({ who, feeling }) => feeling !== 'neutral' && !named.includes(who)).length;
    return tally;
  },
  things: (wanted, scene, anyway) => tallySet(wanted, thingsOf(scene), anyway),
};

const GOT: Record<Field, (scene: Scene) => string> = {
  place: ({ place }) => place,
  who: ({ figures }) => figures.map(({ who }) => who).join(' '),
  doing: ({ figures }) => figures.map(({ who, doing }) => `${who}:${doing}`).join(' '),
  feeling: ({ figures }) => figures.map(({ who, feeling }) => `${who}:${feeling}`).join(' '),
  things: (scene) => thingsOf(scene).join(' '),
};

function pairsOf(wanted: string): { who: string[]; what: string[] }[] {
  return wanted
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [who = '', what = ''] = pair.split(':');
      return { who: who.replaceAll('?', '').split('|'), what: what.split('|') };
    });
}

/** Everything wanted that may not be missing, and what else there is. */
function tallySet(wanted: string, got: readonly string[], anyway: readonly string[] = []): Tally {
  const options = wanted
    .split(' ')
    .filter(Boolean)
    .map((wish) => ({
      ids: wish
        .replaceAll('?', '')
        .split('|')
        .flatMap((id) => [id, ...(FINER_THINGS[id] ?? [])]),
      may: wish.includes('?'),
    }));
  const isThere = ({ ids }: { ids: string[] }) => ids.some((id) => got.includes(id) || anyway.includes(id));
  const needed = options.filter(({ may }) => !may);
  return {
    right: needed.filter(isThere).length,
    missed: needed.filter((option) => !isThere(option)).length,
    extra: got.filter((id) => !options.some(({ ids }) => ids.includes(id))).length,
  };
}
