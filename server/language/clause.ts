import type { PartOfSpeech } from '../book/words.ts';

/** A word as pinyin needs it: in simplified characters, with what it is. */
export type ReadableWord = { simple: string; pos: PartOfSpeech };

/** A character of a clause: which word it belongs to, and its place in that. */
export type ClauseCharacter = {
  character: string;
  word: number;
  pos: PartOfSpeech;
  first: boolean;
  last: boolean;
  /** 不 or 得 in 看不见, 搬得动: light, and what stands around it is read by itself. */
  hinge: boolean;
};
export type Clause = readonly ClauseCharacter[];

/** A text without marks is cut here, so that looking around in it stays cheap. */
const LONGEST_CLAUSE = 80;

/** What stands between two marks or spaces, character by character. */
export function clausesOf(words: readonly ReadableWord[], hasHinge: (word: string) => boolean): Clause[] {
  const clauses: ClauseCharacter[][] = [[]];
  words.forEach(({ simple, pos }, word) => {
    if (pos === 'punctuation' || pos === 'space') {
      clauses.push([]);
      return;
    }
    if ((clauses.at(-1)?.length ?? 0) > LONGEST_CLAUSE) clauses.push([]);
    const characters = [...simple];
    const hinged = hasHinge(simple);
    characters.forEach((character, at) => {
      const last = at === characters.length - 1;
      clauses.at(-1)?.push({ character, word, pos, first: at === 0, last, hinge: hinged && at === 1 });
    });
  });
  return clauses.filter((clause) => clause.length > 0);
}

export function textAt(clause: Clause, at: number, length: number = clause.length): string {
  return clause
    .slice(at, at + length)
    .map(({ character }) => character)
    .join('');
}
