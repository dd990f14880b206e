import type { Page } from '../book/book.ts';
import type { LaidOutPage, Overflow } from '../book/laid-out-page.ts';
import { PT_PER_MM } from '../book/page-format.ts';
import { TITLE_FACES } from './atoms.ts';
import { childSentence } from './book-texts.ts';
import { emptyPage, type PageKit, picturesOf, starMark, styleOf } from './page-kit.ts';
import { type SetText, StoryText } from './story-page.ts';
import { breakSentences, placeText, textBlock } from './text-block.ts';

const STAR_LINE = 0.7 * PT_PER_MM;

/**
 * The end page: 完, one or two sentences, circle and star where they are on the cover. Its words take the book's size,
 * or a smaller step of it: they never make the story smaller.
 */
export function endPage(
  page: Page,
  sizes: readonly number[],
  kit: PageKit,
): { page: LaidOutPage; overflow: Overflow | null } {
  const { big, text: slot, circle, star } = kit.templates.end[kit.sheet];
  const { text, overflow } = fitEnd(new StoryText(page, slot, kit), sizes);
  const lines = placeText(text, slot.x, slot[kit.setting].baseline);
  const round = { x: circle.x, y: circle.y, width: circle.width, height: circle.width };
  const items = [
    ...bigWord(big, kit),
    ...(lines.length > 0 ? [textBlock('body', kit.language, lines)] : []),
    ...picturesOf(page, round, circle.width / 2, kit),
    starMark(star.x, star.y, star.radius, STAR_LINE, kit),
  ];
  return { page: { ...emptyPage(page, kit), items }, overflow };
}

/** `sizes` from the book's size down. */
function fitEnd(words: StoryText, sizes: readonly number[]): SetText {
  const size = sizes.find((each) => words.at(each) !== null) ?? sizes.at(-1)!;
  return words.set(size);
}

function bigWord(slot: { x: number; baseline: number; han: number; latin: number }, kit: PageKit) {
  const sentence = childSentence(kit.templates.texts.end, kit.wording);
  if (!sentence) return [];
  const style = styleOf(kit, kit.setting === 'latin' ? slot.latin : slot.han, true);
  const atoms = kit.maker.atomsOf([sentence], TITLE_FACES, kit.setting === 'pinyin');
  const text = breakSentences(atoms, style, { width: kit.format.width, hang: 0 });
  return [textBlock('heading', kit.language, placeText(text, slot.x, slot.baseline))];
}
