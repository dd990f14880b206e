import { PartOfSpeech } from '../book/words.ts';

/** One written form of a lexicon row, ready to be looked for. Texts are matched in simplified, lower-case form. */
export type Pattern = {
  script: 'zh' | 'en';
  /** The stretches between gaps: for Chinese one string each, for English the tokens of each. */
  parts: readonly (readonly string[])[];
  /** Kinds of word that the last word of the pattern may be; null when any will do. */
  pos: ReadonlySet<PartOfSpeech> | null;
};

const GAP = '…';

/**
 * Reads a word as the lists write it: "park/noun", "看…牙", "brush … teeth".
 *
 * @throws Error when the kind of word after the slash is unknown.
 */
export function readPattern(written: string, script: 'zh' | 'en'): Pattern {
  const plain = isPlain(written) ? plainPart(written, script) : [];
  if (plain.length > 0) return { script, parts: [plain], pos: null };
  const slash = written.lastIndexOf('/');
  const text = slash > 0 ? written.slice(0, slash) : written;
  const kinds = slash > 0 ? written.slice(slash + 1).split('+') : null;
  const parts = text
    .split(GAP)
    .map((part) => (script === 'zh' ? [part.trim().toLowerCase()] : tokensOf(part).map(({ text }) => text)));
  if (parts.some((part) => part.length === 0 || part[0] === ''))
    throw new Error(`"${written}" begins or ends with a gap`);
  return { script, parts, pos: kinds && new Set(kinds.map((kind) => PartOfSpeech.parse(kind))) };
}

/** Most words are: no gap, no kind of word. There are thousands, and they are read at every start. */
const isPlain = (written: string) => !written.includes('/') && !written.includes(GAP);

function plainPart(written: string, script: 'zh' | 'en'): string[] {
  if (script === 'zh') return [written.toLowerCase()];
  if (/^[a-z]+(?: [a-z]+)*$/.test(written)) return written.split(' ');
  return tokensOf(written).map(({ text }) => text);
}

export type Token = { text: string; start: number; end: number };

/** English words: letters with inner hyphens, "n't" kept, other endings after an apostrophe on their own. Also digits. */
const TOKEN =
  /[\p{Script=Latin}]+n['’]t\b|[\p{Script=Latin}]+(?:-[\p{Script=Latin}]+)*|['’](?:s|m|re|ll|ve|d)\b|&|\d+/giu;

/** The English words of a text, lower-case, with their places in it. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0].toLowerCase().replace('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What an English form may come from: the form itself, then its bases by list and by rule. */
export function basesOf(form: string, irregular: ReadonlyMap<string, string>): string[] {
  const bases = [form];
  const listed = irregular.get(form);
  if (listed) bases.push(listed);
  const cut = (ending: string, ...instead: string[]) => {
    if (!form.endsWith(ending) || form.length < ending.length + 2) return;
    const stem = form.slice(0, -ending.length);
    for (const tail of instead) bases.push(stem + tail);
    if ((ending === 'ed' || ending === 'ing') && /([bdgklmnprtz])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  };
  cut('ies', 'y', 'ie');
  cut('ves', 'f', 'fe');
  if (/(?:s|x|z|ch|sh|o)es$/.test(form)) cut('es', '');
  if (!/(?:ss|us|is)$/.test(form)) cut('s', '');
  cut('ied', 'y');
  cut('ed', '', 'e');
  cut('ing', '', 'e');
  return bases;
}
