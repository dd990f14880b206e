import type { Book } from '../book/book.ts';
import type { LaidOutBook, LaidOutPage, Overflow } from '../book/laid-out-page.ts';
import type { Sheet } from '../book/page-format.ts';
import { scriptOf } from '../language/script.ts';
import { forAdultsPage } from './adults-page.ts';
import { type AllMetrics, AtomMaker } from './atoms.ts';
import { wordingFor } from './book-texts.ts';
import { coverPage } from './cover-page.ts';
import { endPage } from './end-page.ts';
import { footerItems } from './footer.ts';
import type { PageKit } from './page-kit.ts';
import { StoryText, storyPage, storySlots } from './story-page.ts';
import type { Steps, Templates } from './templates.ts';

export type LayOutOptions = { sheet: Sheet; templates: Templates; metrics: AllMetrics };

/**
 * Everything of a book in its place on one kind of sheet. The story takes the largest size step that fits all its
 * pages; what fits at no step is named in `overflows`, and still stands on its page in full. The child's screen has no
 * page for adults. The same book, sheet, templates and fonts always give the same places.
 */
export function layOutBook(book: Book, options: LayOutOptions): LaidOutBook {
  const kit = kitFor(book, options);
  const slots = storySlots(kit.templates, kit.sheet, book.settings.layout);
  const stories = book.pages.filter(({ role }) => role === 'story').map((page) => new StoryText(page, slots.text, kit));
  const steps = kit.setting === 'latin' ? kit.format.latin : kit.format.han;
  const textSize = sizeFor(stories, steps);
  const falling = steps.sizes.filter((size) => size <= textSize).reverse();
  const made = book.pages.map((page): Made => {
    if (page.role === 'for-adults') return { page: forAdultsPage(page, kit), overflow: null };
    if (page.role === 'cover') return coverPage(page, book, kit);
    if (page.role === 'end') return endPage(page, falling, kit);
    const index = stories.findIndex((story) => story.page === page);
    return storyPage(stories[index]!.set(textSize), index + 1, slots, kit);
  });
  const { missing } = kit.maker;
  return {
    sheet: kit.sheet,
    textSize,
    pages: withFooters(
      made.flatMap(({ page }) => page ?? []),
      kit,
    ),
    overflows: made.flatMap(({ overflow }) => overflow ?? []),
    ...(missing.length > 0 ? { missingGlyphs: missing } : {}),
  };
}

type Made = { page: LaidOutPage | null; overflow: Overflow | null };

/** The row of marks on every page that the child walks through. */
function withFooters(pages: readonly LaidOutPage[], kit: PageKit): LaidOutPage[] {
  const walked = pages.filter(({ role }) => role !== 'for-adults');
  return pages.map((page) => {
    const step = walked.indexOf(page);
    if (step < 0) return page;
    return { ...page, items: [...page.items, ...footerItems(step, walked.length, page.number, kit)] };
  });
}

/**
 * The largest size that fits every page that fits at all. A size above the usual one is worth it only where it changes
 * nothing else: no sentence needs a line more, and none runs on.
 */
function sizeFor(stories: readonly StoryText[], { sizes, usual }: Steps): number {
  const suits = (story: StoryText, size: number): boolean => {
    const text = story.at(size);
    if (size <= usual || !text) return text !== null;
    return !text.runsOn && text.lines.length === story.at(usual)?.lines.length;
  };
  const fitting = stories.filter((story) => story.at(sizes[0]!) !== null);
  return sizes.findLast((size) => fitting.every((story) => suits(story, size))) ?? sizes[0]!;
}

function kitFor(book: Book, { sheet, templates, metrics }: LayOutOptions): PageKit {
  const words = book.pages.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
  const script = scriptOf(book.language, words);
  const isScreen = sheet.startsWith('screen-');
  return {
    templates,
    sheet,
    format: templates.sheets[sheet],
    settings: book.settings,
    // Cream is the ground of the screen, whatever paper the book is printed on.
    colours: templates.colours[isScreen ? 'cream' : book.settings.ground],
    setting: script === 'latin' ? 'latin' : book.settings.pinyin ? 'pinyin' : 'plain',
    language: book.language === 'mixed' ? (script === 'han' ? 'zh-Hans' : 'en') : book.language,
    wording: wordingFor(book.language, script),
    maker: new AtomMaker(metrics),
  };
}
