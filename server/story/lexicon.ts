import type { Vocabulary } from '../book/view.ts';
import type { Data } from '../ports/data.ts';

export type Lexicon = { vocabulary: Vocabulary };

export async function loadLexicon(data: Data): Promise<Lexicon> {
  await data.list('templates/words/');
  return { vocabulary: { places: [], lights: [], feelings: [], doings: [], spots: [], things: [], roles: [] } };
}

export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  return lexicon.vocabulary;
}
