import { type PDFCatalog, type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { num } from './pdf-operators.ts';

/** The standard structure types that a book needs (ISO 32000-1, 14.8.4). */
export type Tag = 'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'Span' | 'Figure' | 'Ruby' | 'RB' | 'RT';

export type TagOptions = {
  /** BCP 47; only where it differs from what stands above. */
  language?: string;
  alt?: string;
  /** Left, bottom, right, top in points. */
  box?: readonly [number, number, number, number];
};

/** An element of the structure tree. Its content all stands on one page. */
export type TagElement = { readonly ref: PDFRef; readonly dict: PDFDict; readonly kids: (PDFRef | number)[] };

/** The structure tree of a tagged PDF: what a screen reader reads, in reading order. */
export class TagTree {
  readonly #context: PDFContext;
  readonly #root: PDFRef;
  readonly #document: TagElement;
  readonly #elements: TagElement[] = [];
  readonly #pages: PageTags[] = [];

  constructor(context: PDFContext) {
    this.#context = context;
    this.#root = context.nextRef();
    this.#document = this.#element(this.#root, 'Document', {});
  }

  /** Starts the section of a page. The page's dictionary gets the number that leads back here. */
  page(page: PDFRef): PageTags {
    const tags = new PageTags(page, this.#pages.length, (parent, tag, options) => {
      const element = this.#element((parent ?? this.#document).ref, tag, options, page);
      (parent ?? this.#document).kids.push(element.ref);
      return element;
    });
    this.#pages.push(tags);
    return tags;
  }

  #element(parent: PDFRef, tag: Tag, { language, alt, box }: TagOptions, page?: PDFRef): TagElement {
    const context = this.#context;
    const dict = context.obj({ S: tag, P: parent });
    if (page) dict.set(PDFName.of('Pg'), page);
    if (language) dict.set(PDFName.of('Lang'), PDFString.of(language));
    if (alt !== undefined) dict.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
    if (box) {
      const corners = box.map((length) => Number(num(length)));
      dict.set(PDFName.of('A'), context.obj({ O: 'Layout', Placement: 'Block', BBox: corners }));
    }
    const element = { ref: context.nextRef(), dict, kids: [] };
    this.#elements.push(element);
    return element;
  }

  /** Writes the tree. Nothing can be added afterwards. */
  finish(catalog: PDFCatalog): void {
    const context = this.#context;
    for (const { ref, dict, kids } of this.#elements) {
      if (kids.length > 0) dict.set(PDFName.of('K'), context.obj(kids));
      context.assign(ref, dict);
    }
    const parents = this.#pages.flatMap<number | PDFRef>(({ number, owners }) => [
      number,
      context.register(context.obj(owners)),
    ]);
    context.assign(
      this.#root,
      context.obj({
        Type: 'StructTreeRoot',
        K: this.#document.ref,
        ParentTree: context.register(context.obj({ Nums: parents })),
        ParentTreeNextKey: this.#pages.length,
      }),
    );
    catalog.set(PDFName.of('StructTreeRoot'), this.#root);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }
}

type AddElement = (parent: TagElement | null, tag: Tag, options: TagOptions) => TagElement;

/** The part of the tree that stands on one page. */
export class PageTags {
  readonly page: PDFRef;
  readonly number: number;
  /** Whose content each marked piece is, by its number. */
  readonly owners: PDFRef[] = [];
  readonly section: TagElement;
  readonly #add: AddElement;

  constructor(page: PDFRef, number: number, add: AddElement) {
    this.page = page;
    this.number = number;
    this.#add = add;
    this.section = add(null, 'Sect', {});
  }

  add(parent: TagElement, tag: Tag, options: TagOptions = {}): TagElement {
    return this.#add(parent, tag, options);
  }

  /** The operator that starts a marked piece of this element; `EMC` ends it. */
  begin(element: TagElement, tag: Tag): string {
    const id = this.owners.length;
    this.owners.push(element.ref);
    element.kids.push(id);
    return `/${tag}<</MCID ${id}>>BDC`;
  }
}
