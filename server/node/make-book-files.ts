import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Book } from '../book/book.ts';
import { FIRST_LOOK } from '../book/first-look.ts';
import { Look } from '../book/look.ts';
import { Problem } from '../book/problem.ts';
import type { NewBook } from '../book/view.ts';
import type { TextLanguage } from '../book/words.ts';
import { bookFileOf } from '../making/book-file.ts';
import { createBooks } from '../making/create-books.ts';
import { doStep } from '../making/do-step.ts';
import { type LoadedMaking, loadMaking } from '../making/load-making.ts';
import { makeBooks } from '../making/make-books.ts';
import { nextSteps } from '../making/next-steps.ts';
import type { Files } from '../ports/storage.ts';
import { decodeStory } from '../story/decode-story.ts';
import type { CliOptions } from './cli-options.ts';
import { projectData } from './data.ts';
import { nodeFonts } from './fonts.ts';
import { jiebaWasm } from './jieba.ts';
import { memoryFiles } from './memory-files.ts';
import { thisMoment } from './moment.ts';
import type { Library } from './open-library.ts';
import { inProcessProgress } from './progress.ts';
import { writeWhole } from './write-whole.ts';

/**
 * A story file as a PDF, as data, or both. Every output is written whole or not at all. Gives what to tell the person.
 *
 * @throws Problem
 */
export async function makeBookFiles(options: CliOptions, places: { cache: string; folder: string }): Promise<string[]> {
  const request = await requestFrom(options);
  const data = projectData();
  // The database is only loaded when it is needed: starting takes long enough.
  const library = options.save
    ? await (await import('./open-library.ts')).openLibrary(places.folder, data, thisMoment)
    : null;
  try {
    const files: Files = library?.files ?? memoryFiles();
    const fonts = nodeFonts(join(places.cache, 'fonts'));
    const making = await loadMaking({ data, files, fonts, jiebaWasm });
    const tools = options.lang ? { ...making.tools, detect: () => languageOf(options.lang) } : making.tools;
    const books = library
      ? await savedBooks(request, library, { ...making, tools })
      : await makeBooks(request, 'book', { tools, files });
    return [
      ...(options.out ? await writePdfs(books, options.out, making) : []),
      ...(options.json ? await writeJson(books, options.json) : []),
      ...books.flatMap(({ notes }) => notes).map(({ says }) => `${says.zh}\n${says.en}`),
    ];
  } finally {
    library?.close();
  }
}

const languageOf = (lang: CliOptions['lang']): TextLanguage => (lang === 'en' ? 'en' : 'zh-Hans');

async function requestFrom(options: CliOptions): Promise<NewBook> {
  const { layout, paper, ground, pinyin, level, name } = options;
  return {
    text: decodeStory(await storyBytes(options.story)),
    childName: name,
    level,
    settings: { layout, paper, ground, pinyin },
    heroLook: options.look ? await lookFrom(options.look) : FIRST_LOOK,
  };
}

async function storyBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (cause) {
    throw new Problem('story-not-found', { file: path, reason: codeOf(cause) }, { cause });
  }
}

/** Any part of a Look; the rest is the usual one. */
async function lookFrom(path: string): Promise<Look> {
  let given: unknown;
  try {
    given = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new Problem('bad-look', { file: path, reason: codeOf(cause) }, { cause });
  }
  const look = Look.partial().strict().safeParse(given);
  if (look.success) return { ...FIRST_LOOK, ...look.data };
  const issue = look.error.issues[0];
  throw new Problem('bad-look', { file: path, reason: `${issue?.path.join('.')}: ${issue?.message}` });
}

/** Saved first, then made step by step, as in the server: a kill leaves a book that goes on at the next start. */
async function savedBooks(request: NewBook, { store, files }: Library, { tools }: LoadedMaking): Promise<Book[]> {
  const ports = { store, files, tools, progress: inProcessProgress(), moment: thisMoment };
  const { ids, stoppedAt } = await createBooks(request, ports);
  if (stoppedAt) throw stoppedAt;
  const books: Book[] = [];
  for (const id of ids) {
    let { book } = await store.read(id);
    for (let [step] = nextSteps(book); step; [step] = nextSteps(book)) {
      await doStep(step, id, ports);
      ({ book } = await store.read(id));
    }
    books.push(book);
  }
  return books;
}

/** All PDFs are made before the first is written. */
async function writePdfs(books: readonly Book[], out: string, { exports }: LoadedMaking): Promise<string[]> {
  const pdfs: { path: string; bytes: Uint8Array; pages: number }[] = [];
  for (const book of books) {
    const bytes = await exports.pdf(book, book.settings);
    pdfs.push({ path: pathOfPart(out, book), bytes, pages: book.pages.length });
  }
  for (const { path, bytes } of pdfs) await write(path, bytes);
  return pdfs.map(({ path, bytes, pages }) => `${path}  ${pages} 页 / pages, ${Math.ceil(bytes.length / 1024)} KB`);
}

function pathOfPart(out: string, { part }: Book): string {
  if (part.of === 1) return out;
  const dot = /\.[^./\\]*$/.exec(out)?.index ?? out.length;
  return `${out.slice(0, dot)}-${part.number}${out.slice(dot)}`;
}

async function writeJson(books: readonly Book[], path: string): Promise<string[]> {
  const text = `${JSON.stringify(bookFileOf(books), null, 2)}\n`;
  if (path === '-') {
    await new Promise<void>((resolve, reject) =>
      process.stdout.write(text, (error) => (error ? reject(error) : resolve())),
    );
    return [];
  }
  await write(path, new TextEncoder().encode(text));
  return [path];
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(path, bytes);
  } catch (cause) {
    throw new Problem('output-not-written', { file: path, reason: codeOf(cause) }, { cause });
  }
}

const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? (error as Error).message);
