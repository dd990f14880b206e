import { BOOK_VERSION, type Book, type CastMember, type Page, type PageRole } from '../book/book.ts';
import { filled } from '../book/fill-gaps.ts';
import type { Finding } from '../book/finding.ts';
import type { Look } from '../book/look.ts';
import type { BookSettings, PageCapacity } from '../book/page-format.ts';
import type { Scene, SceneFigure } from '../book/scene.ts';
import type { Story } from '../book/story.ts';
import { type Bilingual, type Sentence, textOf, type Word } from '../book/words.ts';
import type { Language } from '../language/language.ts';
import { scriptOf } from '../language/script.ts';
import { cleanText } from './clean-text.ts';
import type { CueWords } from './cue-words.ts';
import { describeScene } from './describe-scene.ts';
import { findCast } from './find-cast.ts';
import { leadingSentences } from './lead-lines.ts';
import type { Lexicon } from './lexicon.ts';
import { meaningfulLines } from './lines.ts';
import { fitsEverywhere } from './page-fit.ts';
import { inScript, type PlannerTexts } from './planner-texts.ts';
import { readScenes } from './read-scene.ts';
import { splitSentences } from './sentences.ts';
import { splitPages } from './split-pages.ts';
import { titleFrom } from './title.ts';
import { takeTitle } from './title-line.ts';

export type PlanTools = {
  language: Language;
  lexicon: Lexicon;
  cues: CueWords;
  capacity: PageCapacity;
  texts: PlannerTexts;
};
export type PlanRequest = { id: string; story: Story; settings: BookSettings; heroLook: Look };

/**
 * The built-in planner: the family's own words as a book, or as several books of one cast when the story is long.
 * Every word of the story stands on exactly one page (a title line on the cover). Looks and pictures come later.
 */
export function planBook(request: PlanRequest, tools: PlanTools): Book[] {
  const { story } = request;
  const language = story.language;
  const given = story.childName === '' ? [] : [story.childName];
  const all = meaningfulLines(cleanText(story.text));
  const names = tools.language.findNames(all.map(({ text }) => text).join('\n'), given, language);
  const { title, lines } = takeTitle(all, tools.cues, [...given, ...names]);
  const tag = (text: string): Word[] => tools.language.tag(text, { language, names });
  const tagged = lines.map((line) => {
    const words = tag(line.text);
    return { ...line, words, sentences: splitSentences(words, story.level, tools.cues) };
  });
  const sentences = tagged.flatMap((line) => line.sentences);
  const script = scriptOf(
    language,
    sentences.flatMap(({ words }) => words),
  );
  const fits = (some: readonly Sentence[]) => fitsEverywhere(some, tools.capacity, script);
  const { parts, split } = splitPages(sentences, story.level, fits, leadingSentences(tagged, tools.cues));
  const titleText = title ?? madeTitle(sentences, story, tools);
  const { lexicon } = tools;
  const cast = findCast(sentences, { childName: story.childName, language, lexicon });
  const scenes = readScenes(parts.flat(), cast, { language, lexicon });
  const describe: Describe = (scene) => describeScene(scene, cast, language, lexicon);
  const notes = notesOf({ parts: parts.length, split, story }, tools.texts);
  let first = 0;
  return parts.map((pages, index): Book => {
    const own = scenes.slice(first, first + pages.length);
    first += pages.length;
    const part = { number: index + 1, of: parts.length };
    const end = part.number < part.of ? tools.texts.endBeforeNextPart : tools.texts.end;
    return {
      type: 'book',
      version: BOOK_VERSION,
      id: index === 0 ? request.id : `${request.id}-${part.number}`,
      story,
      language,
      level: story.level,
      settings: request.settings,
      part,
      cast,
      pages: [
        pageOf('cover', 'cover', [{ words: tag(titleText) }], coverScene(own, cast, describe, lexicon)),
        ...pages.map((page, at) => pageOf(`p${at + 1}`, 'story', page, own[at] ?? null)),
        pageOf(
          'end',
          'end',
          splitSentences(tag(inScript(end, language)), story.level, tools.cues),
          endScene(own, cast, describe),
        ),
        pageOf('for-adults', 'for-adults', [], null),
      ],
      notes: notes,
      heroLook: request.heroLook,
    };
  });
}

function pageOf(id: string, role: PageRole, sentences: Sentence[], scene: Scene | null): Page {
  return { id, role, sentences, scene, picture: null, findings: null };
}

function madeTitle(sentences: readonly Sentence[], story: Story, { texts, cues }: PlanTools): string {
  const own = titleFrom(
    sentences.map(({ words }) => words),
    story.language,
    cues,
  );
  if (own !== null) return own;
  const text = inScript(story.childName ? texts.titleOfChild : texts.titleWithoutName, story.language);
  return filled(text, { name: story.childName });
}

type Describe = (scene: Omit<Scene, 'says'>) => string;

/** The hero, close, with what they like to hold most in this story; what is worn is left for the page that tells it. */
function coverScene(
  scenes: readonly Scene[],
  cast: readonly CastMember[],
  describe: Describe,
  { things }: Lexicon,
): Scene {
  const isWorn = (what: string) => things.some(({ id, worn }) => id === what && worn);
  const held = scenes
    .flatMap(({ figures }) => figures)
    .find(({ who, holding }) => who === cast[0]?.id && holding !== null && !isWorn(holding))?.holding;
  return heroAlone(cast, { doing: held ? 'hold' : 'stand', holding: held ?? null, light: 'day' }, describe);
}

function endScene(scenes: readonly Scene[], cast: readonly CastMember[], describe: Describe): Scene {
  return heroAlone(cast, { doing: 'wave', holding: null, light: scenes.at(-1)?.light ?? 'day' }, describe);
}

function heroAlone(
  cast: readonly CastMember[],
  { light, ...does }: Pick<SceneFigure, 'doing' | 'holding'> & Pick<Scene, 'light'>,
  describe: Describe,
): Scene {
  const hero = cast[0]?.id ?? 'hero';
  const scene: Omit<Scene, 'says'> = {
    place: 'plain',
    light,
    figures: [{ who: hero, feeling: 'neutral', ...does, facing: 'front', with: null }],
    things: [],
    focus: hero,
  };
  return { ...scene, says: describe(scene) };
}

/** A letter of a script that our fonts lack. */
const UNPRINTABLE =
  /(?!\p{Script=Latin}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Common}|\p{Script=Bopomofo})\p{L}/u;

type Notable = { parts: number; split: readonly Sentence[]; story: Story };

function notesOf({ parts, split, story }: Notable, texts: PlannerTexts): Finding[] {
  const note = (rule: string, says: Bilingual, quote: string, values: Record<string, string | number>): Finding => ({
    rule,
    severity: 'idea',
    pageId: null,
    start: 0,
    end: 0,
    quote,
    says: { zh: filled(says.zh, values), en: filled(says.en, values) },
    rewrites: [],
    source: texts.noteSource,
  });
  return [
    ...(parts > 1 ? [note('plan/parts', texts.notes.parts, '', { parts })] : []),
    ...split.map((sentence) => {
      const quote = textOf([sentence]).trim();
      return note('plan/split', texts.notes.split, quote, { quote: [...quote].slice(0, 30).join('') });
    }),
    ...(UNPRINTABLE.test(story.text) ? [note('plan/unprintable', texts.notes.unprintable, '', {})] : []),
    ...(story.language === 'und' ? [note('plan/unknown-language', texts.notes.unknownLanguage, '', {})] : []),
  ];
}
