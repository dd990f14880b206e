import type { PartOfSpeech, Word } from '../book/words.ts';
import { breatheInEnglish } from './breathe.ts';
import { scan } from './scan.ts';
import { splitAtNames } from './split-at-names.ts';

export interface EnglishTagger {
  tag(text: string, names: readonly string[]): Word[];
}

export async function loadEnglish(): Promise<EnglishTagger> {
  const { default: nlp } = await import('compromise/two');
  return {
    tag(text, names) {
      const tagsAt = termTags(nlp(text).json({ offset: true }) as EnglishSentence[]);
      let start = 0;
      const words = splitAtNames(text, names).flatMap(({ text: piece, isName }): Word[] => {
        const from = start;
        start += piece.length;
        if (isName) return [{ text: piece, pos: 'name' }];
        return scan(piece).map((run) => ({
          text: run.text,
          pos: posOfRun(run.kind, tagsAt.get(from + run.start), run.text),
        }));
      });
      const breathe = breatheInEnglish(words);
      return words.map((word, index) => (breathe[index] ? { ...word, breathe: true } : word));
    },
  };
}

type EnglishSentence = { terms: { text: string; tags: string[]; offset: { start: number; length: number } }[] };

/** Tags by where a term starts in the text. The unwritten half of a contraction (don’t = do + not) has no text. */
function termTags(sentences: readonly EnglishSentence[]): Map<number, string[]> {
  const written = sentences.flatMap(({ terms }) => terms).filter(({ text }) => text !== '');
  return new Map(written.map(({ offset, tags }) => [offset.start, tags]));
}

function posOfRun(kind: string, tags: readonly string[] | undefined, text: string): PartOfSpeech {
  if (kind === 'space' || kind === 'newline') return 'space';
  if (kind === 'punctuation') return 'punctuation';
  if (kind === 'number') return 'number';
  if (kind === 'emoji') return 'other';
  // In May, on March the first; but may and march.
  if (/^(?:May|March)$/.test(text) && tags?.includes('Date')) return 'time';
  return POS_OF_WORD[text.toLowerCase().replaceAll('’', "'")] ?? posOfTags(tags ?? []);
}

/** Words that the tagger takes for something else in plain sentences. */
const POS_OF_WORD: Readonly<Record<string, PartOfSpeech>> = {
  ...each('preposition', 'in on at to into onto with without from of by under over near behind beside between through'),
  ...each('preposition', 'around across along past during until about off towards inside outside for'),
  ...each('conjunction', 'and but or because so when if while although before after as than then that'),
  ...each('determiner', 'a an the my your his her our their its this these those every each some any all both no'),
  ...each(
    'pronoun',
    "i you he she it we they me him us them who what i'm i'll i've i'd you're you'll you've he's she's",
  ),
  ...each(
    'pronoun',
    "it's it'll we're we'll we've they're they'll they've that's there's what's myself everyone somebody",
  ),
  ...each('modal', "can may might must should could would will can't cannot won't shouldn't couldn't wouldn't"),
  ...each(
    'time',
    'today tomorrow yesterday tonight now soon later monday tuesday wednesday thursday friday saturday sunday',
  ),
  ...each('time', 'january february march april june july august september october november december'),
  ...each('adverb', 'not very too also just sometimes usually often again maybe really always never slowly here there'),
  ...each('interjection', 'hello hi bye goodbye yes okay oh wow ouch hooray beep'),
};

function each(pos: PartOfSpeech, words: string): Record<string, PartOfSpeech> {
  return Object.fromEntries(words.split(' ').map((word) => [word, pos]));
}

/** The tagger's tags, the more telling first. */
const POS_OF_TAG: readonly (readonly [tag: string, pos: PartOfSpeech])[] = [
  ['FirstName', 'name'],
  ['LastName', 'name'],
  ['Person', 'name'],
  ['Pronoun', 'pronoun'],
  ['Possessive', 'determiner'],
  ['Determiner', 'determiner'],
  ['Modal', 'modal'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Date', 'time'],
  ['Value', 'number'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Place', 'place'],
  ['Expression', 'interjection'],
  ['Noun', 'noun'],
];

function posOfTags(tags: readonly string[]): PartOfSpeech {
  return POS_OF_TAG.find(([tag]) => tags.includes(tag))?.[1] ?? 'other';
}
