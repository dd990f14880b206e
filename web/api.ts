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
export const NO_ANSWER: ProblemReport = {
  code: 'internal',
  status: 0,
  retryable: true,
  what: { zh: '星绘本没有回应，可能已经关掉了。', en: 'Starpages does not answer; it may have been closed.' },
  next: {
    zh: '你写的字还在这里。请重新启动星绘本，再试一次。',
    en: 'Your words are still here. Please start Starpages again, then try once more.',
  },
};

async function call<T>(method: string, path: string, body?: unknown, more: RequestInit = {}): Promise<T> {
  const response = await answerTo(path, {
    method,
    ...more,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

/** @throws ServerProblem when the server is gone, or says what went wrong */
async function answerTo(path: string, request: RequestInit): Promise<Response> {
  const response = await fetch(path, request).catch(() => null);
  if (!response) throw new ServerProblem(NO_ANSWER);
  if (response.ok) return response;
  const answer: unknown = await response.json().catch(() => null);
  throw new ServerProblem(isReport(answer) ? answer : NO_ANSWER);
}

function isReport(answer: unknown): answer is ProblemReport {
  return typeof answer === 'object' && answer !== null && 'what' in answer && 'next' in answer;
}

export const listBooks = () => call<{ books: BookSummary[] }>('GET', '/api/books');
export const listRemovedBooks = () => call<{ books: BookSummary[] }>('GET', '/api/books?removed=true');
/** One book, or the books of a story that is too long for one. */
export const createBook = (book: NewBook) => call<{ books: BookView[] }>('POST', '/api/books', book);
export const readBook = (id: string) => call<BookView>('GET', `/api/books/${id}`);
export const editBook = (id: string, revision: number, edit: Edit) =>
  // What is being saved when the page closes is still sent.
  call<BookView>('POST', `/api/books/${id}/edits`, { revision, edit }, { keepalive: true });
export const undo = (id: string, revision: number) => call<BookView>('POST', `/api/books/${id}/undo`, { revision });
export const redo = (id: string, revision: number) => call<BookView>('POST', `/api/books/${id}/redo`, { revision });
export const removeBook = (id: string) => call<{ removed: true }>('DELETE', `/api/books/${id}`, {});
export const restoreBook = (id: string) => call<BookView>('POST', `/api/books/${id}/restore`, {});
/** Goes on with a book whose making had stopped. */
export const continueMaking = (id: string) => call<BookView>('POST', `/api/books/${id}/continue`, {});
export const layOut = (id: string, sheet: Sheet) => call<LaidOutBook>('GET', `/api/books/${id}/layout/${sheet}`);
export const readVocabulary = () => call<Vocabulary>('GET', '/api/vocabulary');
export const readExamples = () => call<{ examples: ExampleStory[] }>('GET', '/api/examples');

/** Address of a page's picture as SVG. `key` makes it new when the picture is. */
export function pictureAddress(bookId: string, pageId: string, frame: Frame, key: string): string {
  return `/api/books/${bookId}/pages/${pageId}/picture/${frame}.svg?key=${key.slice(0, 16)}`;
}

/** Address of a font with the characters of one book. */
export function fontAddress(bookId: string, face: 'story' | 'story-bold'): string {
  return `/api/books/${bookId}/fonts/${face}.woff2`;
}

/** The book for printing, and the name the server gives the file. */
export async function makePdf(bookId: string, settings: BookSettings): Promise<{ bytes: Blob; name: string }> {
  const { paper, layout, ground, pinyin } = settings;
  const query = new URLSearchParams({ paper, layout, ground, pinyin: String(pinyin) });
  const response = await answerTo(`/api/books/${bookId}/book.pdf?${query}`, {});
  const name = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { bytes: await response.blob(), name: name ? decodeURIComponent(name) : 'starpages.pdf' };
}

/** Address of a person drawn with this look: the whole figure, or only the head. */
export function figureAddress(look: Look, view: 'whole' | 'head'): string {
  return `/api/figure.svg?${new URLSearchParams({ look: JSON.stringify(look), view })}`;
}

/** How long to wait for a server that refused, before asking it again. */
const ASK_AGAIN = 3000;

/**
 * Calls back with the book's revision at once, after every save, and whenever the server is back after it was gone,
 * until stopped.
 */
export function watchBook(id: string, changed: (revision: number) => void): () => void {
  let events: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    events = new EventSource(`/api/books/${id}/changes`);
    events.onmessage = (event) => changed(Number((JSON.parse(event.data) as { revision: number }).revision));
    // The browser asks again by itself when the line breaks, but not when it was answered with an error.
    events.onerror = () => {
      if (events?.readyState === EventSource.CLOSED) again = setTimeout(listen, ASK_AGAIN);
    };
  };
  listen();
  return () => {
    clearTimeout(again);
    events?.close();
  };
}
