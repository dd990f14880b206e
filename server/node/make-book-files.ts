import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Book } from '../book/book.ts';
import { FIRST_LOOK } from '../book/first-look.ts';
import type { FontFace } from '../book/laid-out-page.ts';
import { Look } from '../book/look.ts';
import { Problem } from '../book/problem.ts';
import type { NewBook } from '../book/view.ts';
import { bookFileOf } from '../making/book-file.ts';
import { createBooks } from '../making/create-books.ts';
import { doStep } from '../making/do-step.ts';
import { type LoadedMaking, loadMaking } from '../making/load-making.ts';
import { makeBooks } from '../making/make-books.ts';
import { nextSteps } from '../making/next-steps.ts';
import type { MakingTools } from '../making/tools.ts';
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
import { type Output, writeOutputs } from './write-outputs.ts';

/**
 * A story file as a PDF, as data, or both. Every output is written whole or not at all. Gives what to tell the person.
 *
 * @throws Problem
 */
export async function makeBookFiles(options: CliOptions, places: { cache: string; folder: string }): Promise<string[]> {
  const request = await requestFrom(options);
  const data = projectData();
  const ahead = startAhead(request.text, options, places.cache);
  // The database is only loaded when it is needed: starting takes long enough.
  const library = options.save
    ? await (await import('./open-library.ts')).openLibrary(places.folder, data, thisMoment)
    : null;
  try {
    const files: Files = library?.files ?? memoryFiles();
    const making = await loadMaking({ data, files, compileChecks: 'later', ...ahead });
    const tools = { ...making.tools, detect: detectAs(options.lang, making.tools.detect) };
    const books = library
      ? await savedBooks(request, library, { ...making, tools })
      : await makeBooks(request, 'book', { tools, files }, { check: options.json !== undefined });
    const outputs = [
      ...(options.out ? await pdfsOf(books, options.out, making) : []),
      ...(options.json ? [jsonOf(books, options.json)] : []),
    ];
    await writeOutputs(outputs);
    return [...outputs.map(({ says }) => says), ...notesOf(books)].filter((line) => line !== '');
  } finally {
    await library?.close();
  }
}

/** What takes long and can go on beside the rest: compiling the segmenter, reading the fonts. */
function startAhead(text: string, { out, lang }: CliOptions, cache: string) {
  const fonts = nodeFonts(join(cache, 'fonts'));
  const chinese = lang !== 'en' && /\p{Script=Han}/u.test(text);
  const compiled = chinese ? jiebaWasm() : undefined;
  const faces: FontFace[] = out ? ['latin', 'latin-bold', 'adults', 'adults-bold'] : [];
  const reading = [...(chinese && out ? (['story', 'story-bold'] as const) : []), ...faces].map((face) =>
    fonts.bytes(face),
  );
  // Whoever needs a font or the segmenter later meets its fault then.
  void Promise.allSettled([compiled, ...reading]);
  return { fonts, jiebaWasm: () => compiled ?? jiebaWasm() };
}

/** The language that was asked for; of Chinese, the script that is written. */
function detectAs(lang: CliOptions['lang'], detect: MakingTools['detect']): MakingTools['detect'] {
  if (lang === undefined) return detect;
  if (lang === 'en') return () => 'en';
  return (text) => {
    const found = detect(text);
    return found === 'zh-Hant' || found === 'mixed' ? found : 'zh-Hans';
  };
}

/** All parts of a story have the same notes. */
function notesOf(books: readonly Book[]): string[] {
  return [...new Set(books.flatMap(({ notes }) => notes.map(({ says }) => `${says.zh}\n${says.en}`)))];
}

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

async function pdfsOf(books: readonly Book[], out: string, { exports }: LoadedMaking): Promise<Output[]> {
  const pdfs: Output[] = [];
  for (const book of books) {
    const path = pathOfPart(out, book);
    const bytes = await exports.pdf(book, book.settings);
    const says = `${path}  ${book.pages.length} 页 / pages, ${Math.ceil(bytes.length / 1024)} KB`;
    pdfs.push({ path, bytes, says });
  }
  return pdfs;
}

function pathOfPart(out: string, { part }: Book): string {
  if (part.of === 1) return out;
  const dot = /\.[^./\\]*$/.exec(out)?.index ?? out.length;
  return `${out.slice(0, dot)}-${part.number}${out.slice(dot)}`;
}

function jsonOf(books: readonly Book[], path: string): Output {
  const text = `${JSON.stringify(bookFileOf(books), null, 2)}\n`;
  return { path, bytes: new TextEncoder().encode(text), says: path === '-' ? '' : path };
}

const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? (error as Error).message);
