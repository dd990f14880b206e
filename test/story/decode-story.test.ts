import { expect, test } from 'vitest';
import { Problem } from '../../server/book/problem.ts';
import { decodeStory } from '../../server/story/decode-story.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-16 with a byte order mark, as Windows writes "Unicode" text. */
function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

/** Bytes that look like chance, the same every time. */
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => ((at * at * 7 + at * 131 + 0x81) % 251) | 1);

function problemOf(bytes: Uint8Array): { what: { zh: string; en: string }; next: { zh: string; en: string } } {
  try {
    decodeStory(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    const { what, next } = (error as Problem).report();
    return { what, next };
  }
  throw new Error('It was read.');
}

test.each([
  ['UTF-8', utf8('明天去公园。Hello 😀')],
  ['UTF-8 with a byte order mark', utf8('\ufeff明天去公园。Hello 😀')],
  ['UTF-16, little end first', utf16('明天去公园。Hello 😀', 'le')],
  ['UTF-16, big end first', utf16('明天去公园。Hello 😀', 'be')],
])('%s is read', (_, bytes) => {
  expect(decodeStory(bytes)).toBe('明天去公园。Hello 😀');
});

test.each<[string, Uint8Array]>([
  ['PDF', utf8('%PDF-1.7\n')],
  ['Word / ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
  ['Word (.doc)', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
  ['JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ['GIF', utf8('GIF89a')],
  ['RTF', utf8('{\\rtf1\\ansi 明天}')],
  ['二进制 / binary', new Uint8Array([0x52, 0x49, 0x46, 0x46, 0, 1, 2, 3])],
  ['二进制 / binary', utf8('plain words\0and a NUL')],
])('a file that is no text is named: %s', (kind, bytes) => {
  expect(problemOf(bytes)).toEqual({
    what: { zh: `这个文件不是文字（${kind}）。`, en: `This file is not text (${kind}).` },
    next: {
      zh: '请把故事的文字复制出来，粘贴进来，或存成 .txt 文件。',
      en: 'Please copy the words of the story and paste them, or save them as a .txt file.',
    },
  });
});

test.each<[string, Uint8Array]>([
  ['GBK', new Uint8Array([0xc3, 0xf7, 0xcc, 0xec, 0xc8, 0xa5, 0xb9, 0xab, 0xd4, 0xb0])],
  ['Big5', new Uint8Array([0xa9, 0xfa, 0xa4, 0xd1, 0xa5, 0x68])],
  ['Latin-1', Uint8Array.from([...'Le café est là.'].map((letter) => letter.charCodeAt(0)))],
  ['UTF-8 that was cut in a character', utf8('明天').subarray(0, 5)],
  ['noise', noise(64)],
])('an encoding that we cannot read is said to be one: %s', (_, bytes) => {
  expect(problemOf(bytes)).toEqual({
    what: { zh: '这个文件的文字编码读不出来。', en: 'The text of this file is in an encoding we cannot read.' },
    next: {
      zh: '请用“UTF-8”编码重新保存，或直接复制粘贴文字。',
      en: 'Please save it again as UTF-8, or copy and paste the words.',
    },
  });
});
