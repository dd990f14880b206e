import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { projectData } from '../../server/node/data.ts';
import { loadLexicon } from '../../server/story/lexicon.ts';
import { ownChinese } from './own-chinese.ts';

/** Adds the traditional form of phrases that are new in templates/words; what stands there already stays. */
const lexicon = await loadLexicon(projectData());
const convert = Converter({ from: 'cn', to: 'tw' });
const forms = new Map(Object.entries(lexicon.traditional));
for (const phrase of ownChinese(lexicon))
  if (convert(phrase) !== phrase && !forms.has(phrase)) forms.set(phrase, convert(phrase));
const lines = [...forms]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([phrase, traditional]) => `  ${JSON.stringify(phrase)}: ${JSON.stringify(traditional)}`);
const about =
  "Our own words of a picture's description, for books in traditional characters. What is not here is the same in both.";
writeFileSync('templates/texts/traditional.jsonc', `{\n  // ${about}\n${lines.join(',\n')}\n}\n`);
console.log(`templates/texts/traditional.jsonc: ${forms.size} phrases`);
