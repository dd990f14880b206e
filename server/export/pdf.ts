import { PDFCatalog, PDFContext, PDFName, PDFPageLeaf, PDFPageTree, type PDFRef, PDFStreamWriter } from 'pdf-lib';
import type { Book } from '../book/book.ts';
import type { Drawing, Frame } from '../book/drawing.ts';
import type { LaidOutBook, LaidOutPage, PlacedItem, PlacedPicture, TextBlock } from '../book/laid-out-page.ts';
import { onWhitePaper } from '../drawing/white-paper.ts';
import type { Fonts } from '../ports/fonts.ts';
import { DocumentFonts } from './pdf-fonts.ts';
import { DrawingForms } from './pdf-forms.ts';
import { blockLanguage, languageOf, titleOf, writeId, writeMetadata } from './pdf-metadata.ts';
import { num, rgb, sayable } from './pdf-operators.ts';
import { writeOutline } from './pdf-outline.ts';
import { markOperators, pictureOperators, slotBox } from './pdf-page.ts';
import { type PageTags, type Tag, TagTree } from './pdf-tags.ts';
import { TextWriter } from './pdf-text.ts';
import { blockText } from './placed-texts.ts';

export type PdfTools = {
  fonts: Fonts;
  /** The saved drawing of a page for a frame. */
  drawings: (pageId: string, frame: Frame) => Promise<Drawing>;
};

/**
 * A book as a PDF: tagged (PDF/UA-1), pictures as vectors, fonts embedded as subsets. The same input gives the same
 * bytes: no dates, and the document's id is a digest of its content.
 */
export async function writePdf(book: Book, laidOut: LaidOutBook, tools: PdfTools): Promise<Uint8Array> {
  const writer = new BookWriter(book, laidOut, tools, await DocumentFonts.open(tools.fonts, laidOut));
  for (const page of laidOut.pages) await writer.page(page);
  return writer.finish();
}

class BookWriter {
  readonly #laidOut: LaidOutBook;
  readonly #tools: PdfTools;
  readonly #fonts: DocumentFonts;
  readonly #title: string;
  readonly #language: string;
  readonly #context = PDFContext.create();
  readonly #pageTree = PDFPageTree.withContext(this.#context);
  readonly #pageTreeRef = this.#context.register(this.#pageTree);
  readonly #catalog = PDFCatalog.withContextAndPages(this.#context, this.#pageTreeRef);
  readonly #tags = new TagTree(this.#context);
  readonly #pages: PDFRef[] = [];
  readonly #fontResources = this.#context.nextRef();
  readonly #forms = new DrawingForms(this.#context);
  #hasTitle = false;

  constructor(book: Book, laidOut: LaidOutBook, tools: PdfTools, fonts: DocumentFonts) {
    this.#laidOut = laidOut;
    this.#tools = tools;
    this.#fonts = fonts;
    this.#title = titleOf(book);
    this.#language = languageOf(book, laidOut);
    this.#context.trailerInfo.Root = this.#context.register(this.#catalog);
  }

  async page(page: LaidOutPage): Promise<void> {
    const context = this.#context;
    const ref = context.nextRef();
    const tags = this.#tags.page(ref);
    const text = new TextWriter(this.#fonts, tags, page.height, this.#language);
    const forms: Record<string, PDFRef> = {};
    const operators = [groundOperators(page)];
    for (const item of page.items) operators.push(await this.#item(item, page, tags, text, forms));
    const leaf = PDFPageLeaf.withContextAndParent(context, this.#pageTreeRef);
    leaf.set(PDFName.of('MediaBox'), context.obj([0, 0, page.width, page.height].map((side) => Number(num(side)))));
    leaf.set(PDFName.of('Contents'), context.register(context.flateStream(operators.filter(Boolean).join('\n'))));
    leaf.set(PDFName.of('Resources'), context.obj({ Font: this.#fontResources, XObject: forms }));
    leaf.set(PDFName.of('StructParents'), context.obj(tags.number));
    // Tab order follows the structure.
    leaf.set(PDFName.of('Tabs'), PDFName.of('S'));
    context.assign(ref, leaf);
    this.#pageTree.pushLeafNode(ref);
    this.#pages.push(ref);
  }

  async #item(
    item: PlacedItem,
    page: LaidOutPage,
    tags: PageTags,
    text: TextWriter,
    forms: Record<string, PDFRef>,
  ): Promise<string> {
    switch (item.kind) {
      case 'text':
        return item.lines.length > 0 ? text.block(item, this.#headingTag(item), this.#blockLanguage(item)) : '';
      case 'furniture':
        return text.furniture(item.text);
      case 'mark':
        return artifact(markOperators(item, page.height));
      case 'picture':
        return this.#picture(item, page, tags, forms);
    }
  }

  async #picture(
    slot: PlacedPicture,
    page: LaidOutPage,
    tags: PageTags,
    forms: Record<string, PDFRef>,
  ): Promise<string> {
    const drawn = await this.#tools.drawings(page.pageId, slot.frame);
    const drawing = slot.whiteGround ? onWhitePaper(drawn) : drawn;
    const form = this.#forms.form(drawing);
    const name = `D${form.objectNumber}`;
    forms[name] = form;
    const alt = sayable(slot.alt) || this.#title;
    const figure = tags.add(tags.section, 'Figure', { alt, box: slotBox(slot, page.height) });
    return `${tags.begin(figure, 'Figure')}\n${pictureOperators(slot, drawing, name, page.height)}\nEMC`;
  }

  /** Headings skip no level: without a title above it, a heading is the first level. */
  #headingTag({ role }: TextBlock): Tag | null {
    if (role === 'title') this.#hasTitle = true;
    if (role !== 'title' && role !== 'heading') return null;
    return role === 'heading' && this.#hasTitle ? 'H2' : 'H1';
  }

  #blockLanguage(block: TextBlock): string {
    return blockLanguage(block.language, blockText(block));
  }

  async finish(): Promise<Uint8Array> {
    const context = this.#context;
    context.assign(this.#fontResources, context.obj(this.#fonts.embed(context)));
    this.#forms.finish();
    this.#tags.finish(this.#catalog);
    writeOutline(context, this.#catalog, this.#laidOut, this.#pages, this.#language);
    writeMetadata(context, this.#catalog, { title: this.#title, language: this.#language });
    await writeId(context, [this.#title, this.#language, JSON.stringify(this.#laidOut), ...this.#forms.content]);
    return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_A_STREAM).serializeToBuffer();
  }
}

/** Tags are many and small, and compress best together. */
const OBJECTS_A_STREAM = 200;

function groundOperators({ ground, width, height }: LaidOutPage): string {
  if (ground === '#ffffff') return '';
  return artifact(`q ${rgb(ground)} rg 0 0 ${num(width)} ${num(height)} re f Q`);
}

/** Decoration without meaning of its own. */
function artifact(operators: string): string {
  return operators && `/Artifact BMC\n${operators}\nEMC`;
}
