import type { Book, Page } from '../book/book.ts';
import { Frame } from '../book/drawing.ts';
import type { Files } from '../ports/storage.ts';
import type { Step } from './next-steps.ts';
import type { MakingTools } from './tools.ts';

export type StepPorts = {
  tools: MakingTools;
  files: Files;
  /** Frames to store a picture in; all when absent. */
  frames?: readonly Frame[];
};

/** What a step made. `apply` changes nothing but what the step is about, so it fits a book edited meanwhile. */
export type StepResult = { apply: (newest: Book) => Book; further: Book[] };

/** Does one step for this book, without saving the book. Files are stored. */
export async function runStep(step: Step, book: Book, ports: StepPorts): Promise<StepResult> {
  switch (step.kind) {
    case 'plan':
      return plan(book, ports.tools);
    case 'cast': {
      const cast = ports.tools.chooseLooks(book.cast, book.heroLook, book.id);
      return { apply: (newest) => ({ ...newest, cast }), further: [] };
    }
    case 'picture': {
      const picture = await drawPicture(pageOf(book, step.pageId), book, ports);
      return { apply: (newest) => withPage(newest, step.pageId, { picture }), further: [] };
    }
    case 'check': {
      await ports.tools.prepare(book.language);
      const findings = ports.tools.check(pageOf(book, step.pageId), book);
      return { apply: (newest) => withPage(newest, step.pageId, { findings }), further: [] };
    }
  }
}

/** The same answer means that the step's result still fits, whatever else has changed in the book. */
export function inputsOf(step: Step, book: Book): string {
  const page = 'pageId' in step ? pageOf(book, step.pageId) : null;
  switch (step.kind) {
    case 'plan':
      return JSON.stringify([book.story, book.settings, book.heroLook]);
    case 'cast':
      return JSON.stringify([book.cast, book.heroLook]);
    case 'picture':
      return JSON.stringify([page?.scene, book.cast]);
    case 'check':
      return JSON.stringify([page?.sentences, page?.scene, book.cast]);
  }
}

async function plan(book: Book, tools: MakingTools): Promise<StepResult> {
  await tools.prepare(book.language);
  const parts = tools.plan(book);
  // The parts of one story share their people, so looks are chosen once for all of them.
  const people = parts.flatMap(({ cast }) => cast);
  const everybody = people.filter(({ id }, at) => people.findIndex((other) => other.id === id) === at);
  const looks = new Map(tools.chooseLooks(everybody, book.heroLook, book.id).map((member) => [member.id, member.look]));
  const dressed = parts.map((part) => ({
    ...part,
    cast: part.cast.map((member) => ({ ...member, look: looks.get(member.id) ?? null })),
  }));
  const [first, ...further] = dressed;
  if (!first) throw new Error('The planner made no book.');
  return { apply: () => first, further };
}

async function drawPicture(
  page: Page,
  book: Book,
  { tools, files, frames: wanted = Frame.options }: StepPorts,
): Promise<Page['picture']> {
  const frames: NonNullable<Page['picture']>['frames'] = {};
  let by = '';
  for (const frame of wanted) {
    const drawing = tools.draw(page, book, frame);
    frames[frame] = await files.put(new TextEncoder().encode(JSON.stringify(drawing)));
    by = drawing.by;
  }
  return { kind: 'drawing', by, alt: page.scene?.says ?? '', frames };
}

export function pageOf(book: Book, pageId: string): Page {
  const page = book.pages.find(({ id }) => id === pageId);
  if (!page) throw new Error(`The book has no page ${pageId}.`);
  return page;
}

function withPage(book: Book, pageId: string, change: Partial<Page>): Book {
  return { ...book, pages: book.pages.map((page) => (page.id === pageId ? { ...page, ...change } : page)) };
}
