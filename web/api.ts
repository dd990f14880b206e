import type { Frame } from '../server/book/drawing.ts';
import type { Edit } from '../server/book/edit.ts';
import type { LaidOutBook } from '../server/book/laid-out-page.ts';
import type { Look } from '../server/book/look.ts';
import type { BookSettings, Sheet } from '../server/book/page-format.ts';
import type { ProblemReport } from '../server/book/problem.ts';
import type { BookSummary, BookView, ExampleStory, NewBook, Vocabulary } from '../server/book/view.ts';

/** What the server says went wrong, to be shown as it is. */
export class ServerProblem extends Error {
  readonly report: ProblemReport;
  constructor(report: ProblemReport) {
    super(report.code);
    this.report = report;
  }
}

/** The server is gone: closed, asleep, or the network is down. Said in our own words, since nobody answered. */
const NO_ANSWER: ProblemReport = {
  code: 'internal',
  status: 0,
  retryable: true,
  what: { zh: '星绘本没有回应，可能已经关掉了。', en: 'Starpages does not answer; it may have been closed.' },
  next: {
    zh: '你写的字还在这里。请重新启动星绘本，再试一次。',
    en: 'Your words are still here. Please start Starpages again, then try once more.',
  },
};

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ServerProblem(NO_ANSWER);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ServerProblem(isReport(answer) ? answer : NO_ANSWER);
  return answer as T;
}

function isReport(answer: unknown): answer is ProblemReport {
  return typeof answer === 'object' && answer !== null && 'what' in answer && 'next' in answer;
}

export const listBooks = () => call<{ books: BookSummary[] }>('GET', '/api/books');
/** One book, or the books of a story that is too long for one. */
export const createBook = (book: NewBook) => call<{ books: BookView[] }>('POST', '/api/books', book);
export const readBook = (id: string) => call<BookView>('GET', `/api/books/${id}`);
export const editBook = (id: string, revision: number, edit: Edit) =>
  call<BookView>('POST', `/api/books/${id}/edits`, { revision, edit });
export const undo = (id: string, revision: number) => call<BookView>('POST', `/api/books/${id}/undo`, { revision });
export const redo = (id: string, revision: number) => call<BookView>('POST', `/api/books/${id}/redo`, { revision });
export const removeBook = (id: string) => call<{ removed: true }>('DELETE', `/api/books/${id}`, {});
export const restoreBook = (id: string) => call<BookSummary>('POST', `/api/books/${id}/restore`, {});
export const layOut = (id: string, sheet: Sheet) => call<LaidOutBook>('GET', `/api/books/${id}/layout/${sheet}`);
export const readVocabulary = () => call<Vocabulary>('GET', '/api/vocabulary');
export const readExamples = () => call<{ examples: ExampleStory[] }>('GET', '/api/examples');

/** Address of a page's picture as SVG. `key` makes it new when the picture is. */
export function pictureAddress(bookId: string, pageId: string, frame: Frame, key: string): string {
  return `/api/books/${bookId}/pages/${pageId}/picture/${frame}.svg?key=${key.slice(0, 16)}`;
}

export function pdfAddress(bookId: string, settings: BookSettings): string {
  const { paper, layout, ground, pinyin } = settings;
  return `/api/books/${bookId}/book.pdf?${new URLSearchParams({ paper, layout, ground, pinyin: String(pinyin) })}`;
}

/** Address of a person drawn with this look: the whole figure, or only the head. */
export function figureAddress(look: Look, view: 'whole' | 'head'): string {
  return `/api/figure.svg?${new URLSearchParams({ look: JSON.stringify(look), view })}`;
}

/** Calls back whenever the book changed on the server, until stopped. */
export function watchBook(id: string, changed: (revision: number) => void): () => void {
  const events = new EventSource(`/api/books/${id}/changes`);
  events.onmessage = (event) => changed(Number((JSON.parse(event.data) as { revision: number }).revision));
  return () => events.close();
}
