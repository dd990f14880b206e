/** What a stretch of text is made of, before anyone looks for words in it. */
export type RunKind = 'han' | 'letters' | 'number' | 'space' | 'newline' | 'emoji' | 'punctuation';
export type Run = { kind: RunKind; text: string; start: number };

const KINDS: readonly RunKind[] = ['newline', 'space', 'emoji', 'han', 'number', 'letters', 'punctuation'];

/**
 * Emoji come before digits, since keycaps begin with one. Letters keep an apostrophe or hyphen inside (don't, T-shirt)
 * and digits after (iPad2, A4), a.m. and p.m. their inner dot; a number keeps what belongs to it (3:30, 1.5, 50%).
 */
const PATTERN = new RegExp(
  [
    /(\r\n|[\n\r\u2028\u2029])/v,
    /([^\S\n\r\u2028\u2029]+)/v,
    /(\p{RGI_Emoji}|(?!\p{ASCII})\p{Extended_Pictographic}\uFE0F?)/v,
    /(\p{Script=Han}+)/v,
    /([0-9０-９]+(?:[.,:：\/][0-9０-９]+)*[%％℃]?(?!\p{Script=Latin}))/v,
    /((?<!\p{L})[ap]\.m(?!\p{L})|[[\p{L}\p{N}]--\p{Script=Han}](?:[[\p{L}\p{M}\p{N}]--\p{Script=Han}]|['’‑\-](?=\p{L}))*)/v,
    /(\.{2,}|…+|—+|.)/v,
  ]
    .map((part) => part.source)
    .join('|'),
  'gsv',
);

/** Splits a text into runs. Joined again they are the text, to the letter. */
export function scan(text: string): Run[] {
  return [...text.matchAll(PATTERN)].map((match) => {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    return { kind: KINDS[group] ?? 'punctuation', text: match[0], start: match.index };
  });
}

/** Scripts that are written without spaces; a line may break between nearly all of their characters. */
const UNSPACED =
  /\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/v;

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

const HAN = /\p{Script=Han}/v;

/** Characters as a reader counts them; 𠮷 is one. */
export function charactersOf(text: string): string[] {
  return [...text];
}

export function isHan(character: string): boolean {
  return HAN.test(character);
}
