import type { Book, Page } from '../book/book.ts';
import type { LaidOutLine, LaidOutPage, Overflow, PlacedItem } from '../book/laid-out-page.ts';
import { PT_PER_MM } from '../book/page-format.ts';
import type { Sentence, Word } from '../book/words.ts';
import { type Faces, STORY_FACES, TITLE_FACES } from './atoms.ts';
import { childSentence } from './book-texts.ts';
import { emptyPage, furniture, type PageKit, picturesOf, starMark } from './page-kit.ts';
import { breakSentences, breakText, placeText, textBlock } from './text-block.ts';
import { childStyle, type Setting, type TextStyle } from './text-style.ts';

/** Clear room between the name line and a title that needs more lines. */
const NAME_GAP = 4.5 * PT_PER_MM;
const MOST_LINES = 20;
const STAR_LINE = 0.7 * PT_PER_MM;

export type MadeCover = { page: LaidOutPage; overflow: Overflow | null };

/** The cover: whose book it is, the title, a round picture, one star. */
export function coverPage(page: Page, book: Book, kit: PageKit): MadeCover {
  const slots = kit.templates.cover[kit.sheet];
  const { circle, star, brand } = slots;
  const name = nameLine(book, kit);
  const title = fitTitle(page, name.length > 0, kit);
  const round = { x: circle.x, y: circle.y, width: circle.width, height: circle.width };
  const items: PlacedItem[] = [
    ...(name.length > 0 ? [textBlock('label', kit.language, name)] : []),
    ...(title.lines.length > 0 ? [textBlock('title', kit.language, title.lines)] : []),
    ...picturesOf(page, round, circle.width / 2, kit),
    starMark(star.x, star.y, star.radius, STAR_LINE, kit),
  ];
  if (brand) {
    const place = { ...brand, size: kit.templates.cover.brandSize, colour: kit.colours.brand, align: 'left' } as const;
    items.unshift(furniture(kit.templates.texts.brand[kit.wording], place, kit));
  }
  return { page: { ...emptyPage(page, kit), items }, overflow: title.overflow };
}

type FittedTitle = { lines: LaidOutLine[]; overflow: Overflow | null };

/**
 * The title in the largest size that holds it in two lines; a very long one in smaller letters and more lines, at last
 * without pinyin, which would be too dense to read there.
 */
function fitTitle(page: Page, hasName: boolean, kit: PageKit): FittedTitle {
  const { cover } = kit.templates;
  const slot = cover[kit.sheet].title;
  const largest = kit.setting === 'latin' ? slot.latin : slot.han;
  const sizes = [largest, ...cover.titleSizes.filter((size) => size < largest)];
  const settings: Setting[] = kit.setting === 'pinyin' ? ['pinyin', 'plain'] : [kit.setting];
  let smallest: FittedTitle = { lines: [], overflow: null };
  for (const setting of settings) {
    for (const size of sizes) {
      const fitted = titleAt(page, { setting, size, hasName }, kit);
      if (!fitted.overflow) return fitted;
      smallest = fitted;
    }
  }
  return smallest;
}

type TitleChoice = { setting: Setting; size: number; hasName: boolean };

function titleAt(page: Page, { setting, size, hasName }: TitleChoice, kit: PageKit): FittedTitle {
  const { cover, type } = kit.templates;
  const slot = cover[kit.sheet].title;
  const style = childStyle(type, kit.colours, { setting, size, isTitle: true });
  const room = { width: slot.width, hang: kit.format.hang };
  const ceiling = titleCeiling(hasName, kit);
  const most = size < cover.titleMoreLinesBelow ? MOST_LINES : 2;
  const linesAllowed = Math.min(most, linesBetween(ceiling, kit.format.bottom, style));
  const atoms = kit.maker.atomsOf(page.sentences, TITLE_FACES, setting === 'pinyin');
  const broken = breakText(atoms, style, room, Math.max(1, linesAllowed));
  const text = broken ?? breakSentences(atoms, style, room);
  const height = (text.lines.length - 1) * style.pitch;
  const lowest = kit.format.bottom - style.foot - height;
  const baseline = Math.max(Math.min(slot.baseline, lowest), Math.min(slot.baseline, ceiling + style.top));
  const fits = broken !== null && linesAllowed > 0;
  const overflow = fits ? null : { pageId: page.id, linesNeeded: text.lines.length, linesAllowed };
  return { lines: placeText(text, slot.x, baseline), overflow };
}

/** The title may rise as far as this when it has many lines. */
function titleCeiling(hasName: boolean, kit: PageKit): number {
  const { name, title, circle } = kit.templates.cover[kit.sheet];
  if (hasName) return name.baseline + NAME_GAP;
  const isBeside = circle.x >= title.x + title.width || circle.x + circle.width <= title.x;
  return isBeside ? circle.y : circle.y + circle.width + NAME_GAP;
}

function linesBetween(top: number, bottom: number, style: TextStyle): number {
  return 1 + Math.floor((bottom - style.foot - style.top - top) / style.pitch + 1e-6);
}

/** "Lele's book" in one line, or in two that end where one would; nothing when no name was given. */
function nameLine(book: Book, kit: PageKit): LaidOutLine[] {
  const sentence = nameSentence(book, kit);
  if (!sentence) return [];
  const slot = kit.templates.cover[kit.sheet].name;
  const sizes = [slot.size, ...kit.templates.cover.nameSizes.filter((size) => size < slot.size)];
  for (const most of [1, 2, MOST_LINES]) {
    for (const size of sizes) {
      const style = childStyle(kit.templates.type, kit.colours, { setting: kit.setting, size, isTitle: true });
      const text = breakText(atomsOf(sentence, STORY_FACES, kit), style, { width: slot.width, hang: 0 }, most);
      if (text) return placeText(text, slot.x, slot.baseline - (text.lines.length - 1) * style.pitch);
    }
  }
  return [];
}

const atomsOf = (sentence: Sentence, faces: Faces, kit: PageKit) =>
  kit.maker.atomsOf([sentence], faces, kit.setting === 'pinyin');

function nameSentence(book: Book, kit: PageKit): Sentence | null {
  const name = book.story.childName || book.cast.find(({ role }) => role === 'hero')?.name;
  if (!name) return null;
  return childSentence(kit.templates.texts.nameLine, kit.wording, nameWords(name, book));
}

/** A name as the book's own words have it, with their readings; else as it was given. */
function nameWords(name: string, book: Book): Word[] {
  const words = book.pages.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
  const known = words.find(({ text }) => text === name);
  return [{ text: name, pos: 'name', ...(known?.readings ? { readings: known.readings } : {}) }];
}
