import type { Word } from '../book/words.ts';

/** Web and mail addresses, and what a web page leaves: tags, &amp; and its like. Chinese text may follow without a space. */
const ADDRESS =
  /<\/?[a-z][^<>\n]{0,200}>|&#?\w{1,8};|(?:https?:\/\/|www\.)[\x21-\x7e]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.@-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org|edu|gov|io|uk|de|tv)(?![\w-])(?:\/[\x21-\x7e]*)?/giu;
/** What a sentence has after an address and an address does not end with. */
const AFTER = /[.,!?;:'")\]>]+$/u;

/** The same words, each address one word: its dots and question marks end no sentence. */
export function joinAddresses(words: readonly Word[]): Word[] {
  const text = words.map((word) => word.text).join('');
  const found = [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + (/^[<&]/.test(match[0]) ? match[0] : match[0].replace(AFTER, '')).length,
  }));
  if (found.length === 0) return [...words];
  const joined: Word[] = [];
  let at = 0;
  let inside: (typeof found)[number] | undefined;
  for (const word of words) {
    const end = at + word.text.length;
    while (found[0] && found[0].end <= at) found.shift();
    const address = found[0] && found[0].start <= at && end <= found[0].end ? found[0] : undefined;
    const last = joined.at(-1);
    if (address && address === inside && last)
      joined[joined.length - 1] = { text: last.text + word.text, pos: 'other' };
    else joined.push(word);
    inside = address;
    at = end;
  }
  return joined;
}
