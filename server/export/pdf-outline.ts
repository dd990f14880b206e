import { type PDFCatalog, type PDFContext, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';
import type { PageRole } from '../book/book.ts';
import type { LaidOutBook, LaidOutPage } from '../book/laid-out-page.ts';
import type { Bilingual } from '../book/words.ts';
import { sayable } from './pdf-operators.ts';
import { blockText, textBlocks } from './placed-texts.ts';

/** Names of the pages without a number. */
const NAMES: Record<PageRole, Bilingual> = {
  cover: { zh: '封面', en: 'Cover' },
  story: { zh: '故事', en: 'Story' },
  end: { zh: '结尾', en: 'End' },
  'for-adults': { zh: '写给大人', en: 'For adults' },
};

const LONGEST = 40;

/** Bookmarks, one a page, and page labels: a viewer's "page 3" is the page with the printed 3. */
export function writeOutline(
  context: PDFContext,
  catalog: PDFCatalog,
  laidOut: LaidOutBook,
  pages: readonly PDFRef[],
  language: string,
): void {
  const root = context.nextRef();
  const refs = pages.map(() => context.nextRef());
  const said = language === 'en' ? 'en' : 'zh';
  laidOut.pages.forEach((page, i) => {
    const entry = context.obj({ Title: PDFHexString.fromText(bookmark(page, said)), Parent: root });
    const [previous, next, ref] = [refs[i - 1], refs[i + 1], refs[i]];
    if (previous) entry.set(PDFName.of('Prev'), previous);
    if (next) entry.set(PDFName.of('Next'), next);
    entry.set(PDFName.of('Dest'), context.obj([pages[i], 'Fit']));
    if (ref) context.assign(ref, entry);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  if (!first || !last) return;
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageLabels'), context.register(context.obj({ Nums: pageLabels(context, laidOut, said) })));
}

function bookmark(page: LaidOutPage, said: keyof Bilingual): string {
  const [first] = textBlocks(page);
  const words = [
    ...sayable(first ? blockText(first) : '')
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST).join('')}…` : words.join('');
  return [page.number === null ? '' : String(page.number), short].filter(Boolean).join(' ') || NAMES[page.role][said];
}

function pageLabels(context: PDFContext, laidOut: LaidOutBook, said: keyof Bilingual) {
  return laidOut.pages.flatMap((page, i) => [
    i,
    page.number === null
      ? context.obj({ P: PDFHexString.fromText(NAMES[page.role][said]) })
      : context.obj({ S: 'D', St: page.number }),
  ]);
}
