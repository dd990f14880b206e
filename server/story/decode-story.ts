import { Problem } from '../book/problem.ts';

/** What a file begins with when it is no text, and what to call it. */
const NOT_TEXT: readonly { begins: readonly number[]; kind: string }[] = [
  { begins: [0x25, 0x50, 0x44, 0x46], kind: 'PDF' },
  { begins: [0x50, 0x4b, 0x03, 0x04], kind: 'Word / ZIP' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], kind: 'Word (.doc)' },
  { begins: [0x89, 0x50, 0x4e, 0x47], kind: 'PNG' },
  { begins: [0xff, 0xd8, 0xff], kind: 'JPEG' },
  { begins: [0x47, 0x49, 0x46, 0x38], kind: 'GIF' },
  { begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'RTF' },
];

const BINARY = '二进制 / binary';
/** Byte order marks of UTF-16, in both orders. */
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/**
 * The text of a story file: UTF-8 with or without a byte order mark, or UTF-16 with one, as Windows writes it.
 *
 * @throws Problem `story-not-text` for a PDF, a picture or a Word file; `story-not-utf8` for another encoding
 */
export function decodeStory(bytes: Uint8Array): string {
  const kind = NOT_TEXT.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))?.kind;
  if (kind) throw new Problem('story-not-text', { kind });
  const isUtf16 = UTF_16.some(([one, other]) => bytes[0] === one && bytes[1] === other);
  // A text has no NUL; a file that holds some is a program, a sound, a film.
  if (!isUtf16 && bytes.includes(0)) throw new Problem('story-not-text', { kind: BINARY });
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem('story-not-utf8', {}, { cause });
  }
  if (text.includes('\0')) throw new Problem('story-not-text', { kind: BINARY });
  return text;
}
