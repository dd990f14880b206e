import { loadSimplifier } from '../language/traditional.ts';

/** Between traditional and simplified characters. */
export type Characters = {
  /** For looking only: one character for one, so that every place stays. */
  simplify: (text: string) => string;
  /** For texts of ours in a traditional book. */
  traditional: (text: string) => string;
};

export async function loadCharacters(): Promise<Characters> {
  const [simplify, { Converter }] = await Promise.all([loadSimplifier(), import('opencc-js/cn2t')]);
  return { simplify, traditional: Converter({ from: 'cn', to: 'tw' }) };
}
