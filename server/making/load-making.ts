import type { Book, Page } from '../book/book.ts';
import type { Frame } from '../book/drawing.ts';
import { FONT_FACES } from '../book/laid-out-page.ts';
import { Problem } from '../book/problem.ts';
import type { Scene } from '../book/scene.ts';
import { textOf } from '../book/text-of.ts';
import { checkPage } from '../checks/check-page.ts';
import { loadRules } from '../checks/rules.ts';
import { loadPalettes } from '../drawing/draw-scene.ts';
import { writePdf } from '../export/pdf.ts';
import { type LanguagePlatform, loadLanguage } from '../language/language.ts';
import type { AllMetrics } from '../layout/atoms.ts';
import { layOutBook } from '../layout/lay-out-book.ts';
import { pageCapacity } from '../layout/page-capacity.ts';
import { loadTemplates } from '../layout/templates.ts';
import type { Data } from '../ports/data.ts';
import type { Fonts } from '../ports/fonts.ts';
import type { Files } from '../ports/storage.ts';
import { loadCueWords } from '../story/cue-words.ts';
import { describeScene } from '../story/describe-scene.ts';
import { type Lexicon, loadLexicon, vocabularyOf } from '../story/lexicon.ts';
import { pageWords } from '../story/page-words.ts';
import { planBook } from '../story/plan-book.ts';
import { loadPlannerTexts } from '../story/planner-texts.ts';
import { readScenes } from '../story/read-scene.ts';
import { unknownFindings } from '../story/unknown-findings.ts';
import { figureAlone, thingAlone } from './alone.ts';
import { type BookPictures, bookPictures } from './book-pictures.ts';
import { chooseLooks } from './choose-looks.ts';
import { drawPage } from './draw-page.ts';
import type { BookExports } from './exports.ts';
import { loadRoleLooks } from './role-looks.ts';
import type { MakingTools } from './tools.ts';

export type MakingPlatform = LanguagePlatform & {
  data: Data;
  files: Files;
  fonts: Fonts;
  /** When the patterns of the checks are compiled: `now` when absent. */
  compileChecks?: 'now' | 'later';
};
export type LoadedMaking = { tools: MakingTools; pictures: BookPictures; exports: BookExports };

/** The rooms below, put together: everything that makes, shows and prints a book. */
export async function loadMaking(platform: MakingPlatform): Promise<LoadedMaking> {
  const tools = await loadTools(platform);
  const pictures = bookPictures(platform.files, tools);
  return { tools, pictures, exports: await loadExports(platform, pictures) };
}

async function loadTools({ data, ...platform }: MakingPlatform): Promise<MakingTools> {
  const language = await loadLanguage(data, platform);
  const lexicon = await loadLexicon(data);
  const texts = await loadPlannerTexts(data);
  const cues = await loadCueWords(data);
  const palettes = await loadPalettes(data);
  const rules = await loadRules(data, platform.compileChecks);
  const roleLooks = await loadRoleLooks(data);
  // Pages hold their words with pinyin, so that it can be switched on later without a page having to change.
  const capacity = pageCapacity(await loadTemplates(data), { pinyin: true });
  const planTools = { language, lexicon, cues, texts, capacity };
  return {
    detect: (text) => language.detect(text),
    async prepare(of) {
      await Promise.all([language.prepare([of]), rules.prepare(of)]);
    },
    plan: ({ id, story, settings, heroLook }) => planBook({ id, story, settings, heroLook }, planTools),
    words: (text, book) => pageWords(text, book, language, cues),
    sceneOf: (page, book) => sceneByWords(page, book, lexicon),
    describe: (scene, { cast, language: of }) => describeScene(scene, cast, of, lexicon),
    draw: (page, book, frame) => drawPage(page, book, frame, palettes),
    drawFigure: (look, feeling) => figureAlone(look, feeling, palettes.people),
    drawThing: thingAlone,
    check: (page, book) => [...checkPage(page, book, rules), ...unknownFindings(page, book, lexicon, texts)],
    chooseLooks: (cast, heroLook, seed) => chooseLooks(cast, heroLook, seed, roleLooks),
    vocabulary: vocabularyOf(lexicon),
  };
}

function sceneByWords(page: Page, { pages, cast, language }: Book, lexicon: Lexicon): Scene {
  const stories = pages.filter(({ role }) => role === 'story');
  const at = stories.findIndex(({ id }) => id === page.id);
  const words = stories.map(({ sentences }) => sentences);
  const shown = stories.slice(0, at).map(({ scene }) => scene);
  return readScenes(words, cast, { language, lexicon }, shown)[at] as Scene;
}

async function loadExports({ data, fonts }: MakingPlatform, pictures: BookPictures): Promise<BookExports> {
  const templates = await loadTemplates(data);
  let metrics: Promise<AllMetrics> | undefined;
  const layOut: BookExports['layOut'] = async (book, sheet) => {
    metrics ??= allMetrics(fonts);
    return layOutBook(book, { sheet, templates, metrics: await metrics });
  };
  return {
    layOut,
    async pdf(book, settings) {
      if (book.pages.some(({ scene, picture }) => scene !== null && picture === null) || book.pages.length === 0) {
        throw new Problem('book-not-ready');
      }
      const set: Book = { ...book, settings };
      const drawings = (pageId: string, frame: Frame) => pictures.read(set, pageId, frame);
      return new Uint8Array(await writePdf(set, await layOut(set, settings.paper), { fonts, drawings }));
    },
    async font(book, face) {
      const text = book.pages.map(({ sentences }) => textOf(sentences)).join('') + book.story.childName;
      return new Uint8Array(await fonts.subset(face, [...new Set(text)].sort().join('')));
    },
  };
}

async function allMetrics(fonts: Fonts): Promise<AllMetrics> {
  const pairs = FONT_FACES.map(async (face) => [face, await fonts.metrics(face)] as const);
  return Object.fromEntries(await Promise.all(pairs)) as AllMetrics;
}
