import type { DataFile } from '../ports/data.ts';
import { wrongAt } from '../ports/read-data.ts';
import type { StructureId, Words } from './lexicon-rows.ts';
import { type Pattern, readPattern } from './lexicon-words.ts';

/** How a word tells of a place; see templates/words/places.jsonc. */
export type PlaceUse = 'word' | 'sign' | 'soft' | 'faint' | 'room' | 'near';

/** What a word of the lists leads to. `row` is the place in the lexicon's list of that layer. */
export type Target =
  | { layer: 'place'; row: number; use: PlaceUse }
  | { layer: 'thing'; row: number }
  | { layer: 'feeling'; row: number }
  | { layer: 'deed'; row: number }
  | { layer: 'person'; row: number }
  | { layer: 'light'; row: number; use: 'word' | 'sign' }
  | { layer: 'weather'; row: number }
  | { layer: 'mood'; row: number }
  | { layer: 'pronoun'; id: string }
  | { layer: 'structure'; id: StructureId }
  | { layer: 'structure'; id: 'except'; of: StructureId };
export type Layer = Target['layer'];

export type Entry = { pattern: Pattern; target: Target };

/** Entries by how they begin: Chinese ones by their first character, English ones by their first word. */
export type WordIndex = {
  zh: ReadonlyMap<string, readonly Entry[]>;
  en: ReadonlyMap<string, readonly Entry[]>;
  /** Irregular English forms. */
  forms: ReadonlyMap<string, string>;
};

export type IndexedWords = { file: DataFile; target: Target; words: Words };

/** @throws Problem `data-file` when a word is written in a way that cannot be read. */
export function buildWordIndex(rows: readonly IndexedWords[], forms: ReadonlyMap<string, string>): WordIndex {
  const index = { zh: new Map<string, Entry[]>(), en: new Map<string, Entry[]>(), forms };
  for (const { file, target, words } of rows) {
    for (const script of ['zh', 'en'] as const) {
      for (const written of words[script]) {
        const pattern = readWord(file, written, script);
        const first = pattern.parts[0]?.[0] ?? '';
        const key = script === 'zh' ? first.charAt(0) : first;
        const entries = index[script].get(key);
        if (entries) entries.push({ pattern, target });
        else index[script].set(key, [{ pattern, target }]);
      }
    }
  }
  return index;
}

function readWord(file: DataFile, written: string, script: 'zh' | 'en'): Pattern {
  try {
    return readPattern(written, script);
  } catch (error) {
    throw wrongAt(file, JSON.stringify(written), error instanceof Error ? error.message : String(error));
  }
}
