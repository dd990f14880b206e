import { z } from 'zod';
import type { TextLanguage } from '../book/words.ts';
import type { Data } from '../ports/data.ts';
import { readList } from './lists.ts';
import { type Run, scan } from './scan.ts';

const Signs = z.object({
  english: z.array(z.string()),
  otherLatin: z.array(z.string()),
  traditional: z.array(z.string()),
  simplified: z.array(z.string()),
});

/** A Latin word carries about as much as one and a half Han characters. */
const HAN_FOR_A_WORD = 1.5;
/** Below this share the smaller language is only sprinkled in. */
const REAL_SHARE = 0.25;
/** Fewer characters together are a name or a word: I love my 奶奶. */
const CHINESE_PHRASE = 4;
/** Fewer words in a row are names and labels: iPad, Peppa Pig. */
const ENGLISH_PHRASE = 3;
/** A few kana are shop names; more are Japanese. */
const KANA_SHARE = 0.12;

type Counts = { han: number; longestHan: number; kana: number; foreign: number; latin: string[]; longestLatin: number };

/** How to tell the language of a text. */
export async function loadDetector(data: Data): Promise<(text: string) => TextLanguage> {
  const signs = await readList(data, 'templates/words/languages.jsonc', Signs);
  const english = new Set(signs.english);
  const otherLatin = new Set(signs.otherLatin);
  const traditional = new Set(signs.traditional.join(''));
  const simplified = new Set(signs.simplified.join(''));

  const chineseKind = (text: string): TextLanguage => {
    const characters = [...text];
    const traditionalOnes = characters.filter((character) => traditional.has(character)).length;
    const simplifiedOnes = characters.filter((character) => simplified.has(character)).length;
    return traditionalOnes > simplifiedOnes ? 'zh-Hant' : 'zh-Hans';
  };

  return (text) => {
    const counts = count(scan(text));
    const englishWords = counts.latin.filter((word) => english.has(word)).length;
    const latin = counts.latin.length * HAN_FOR_A_WORD;
    const foreign = counts.foreign * HAN_FOR_A_WORD + counts.kana;
    const all = counts.han + latin + foreign;
    if (all === 0 || foreign / all > 0.4) return 'und';
    if (counts.kana / (counts.kana + counts.han || 1) > KANA_SHARE) return 'und';
    const isEnglish = looksEnglish(counts.latin, englishWords, otherLatin);
    const hanShare = counts.han / (counts.han + latin);
    if (hanShare === 0) return isEnglish ? 'en' : 'und';
    const speaksEnglish = isEnglish && englishWords >= 2 && counts.longestLatin >= ENGLISH_PHRASE;
    const speaksChinese = counts.longestHan >= CHINESE_PHRASE;
    const isBalanced = hanShare >= REAL_SHARE && hanShare < 1 - REAL_SHARE;
    if (isBalanced && speaksEnglish && speaksChinese) return 'mixed';
    if (isEnglish && englishWords > 0 && hanShare < (speaksEnglish ? 0.5 : REAL_SHARE)) return 'en';
    return hanShare > 0.1 ? chineseKind(text) : 'und';
  };
}

function count(runs: readonly Run[]): Counts {
  const counts: Counts = { han: 0, longestHan: 0, kana: 0, foreign: 0, latin: [], longestLatin: 0 };
  let inARow = 0;
  for (const { kind, text } of runs) {
    if (kind === 'han') {
      counts.han += [...text].length;
      counts.longestHan = Math.max(counts.longestHan, [...text].length);
    }
    if (kind === 'letters') {
      if (/\p{Script=Latin}/v.test(text)) counts.latin.push(text.toLowerCase().replaceAll('’', "'"));
      else if (/\p{Script=Hiragana}|\p{Script=Katakana}/v.test(text)) counts.kana += [...text].length;
      // A run of letters without spaces may be a whole sentence (Thai, Korean without spaces).
      else counts.foreign += Math.max(1, [...text].length / 4);
    }
    if (kind === 'letters' && /\p{Script=Latin}/v.test(text)) inARow += 1;
    else if (kind !== 'space') inARow = 0;
    counts.longestLatin = Math.max(counts.longestLatin, inARow);
  }
  return counts;
}

/** Short texts of plain letters count as English; longer ones need English words in them. */
function looksEnglish(latin: readonly string[], englishWords: number, otherLatin: ReadonlySet<string>): boolean {
  const otherWords = latin.filter((word) => otherLatin.has(word)).length;
  const accented = latin.filter((word) => /[^\p{ASCII}]/v.test(word)).length;
  if (otherWords + accented > englishWords) return false;
  if (latin.length >= 6) return englishWords / latin.length >= 0.15;
  return true;
}
