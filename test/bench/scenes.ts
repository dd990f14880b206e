import { language, lexicon } from '../story/scene-kit.ts';
import { FIELDS, labelledStories } from '../story/scene-labels.ts';
import { f1, precision, recall, tallyStories } from '../story/scene-scores.ts';

/**
 * How the reading of scenes does on labelled pages, written without sight of the word lists. `tuned` may be looked at
 * (`npm run bench -- scenes misses`); the sentences of `measured` are never printed.
 */
const MISSES = process.argv.includes('misses');

for (const script of ['zh', 'en'] as const) {
  for (const half of ['tuned', 'measured'] as const) {
    const stories = labelledStories(`scenes-bench/${half}.${script}.jsonc`);
    const pages = stories.flatMap((story) => story.pages).length;
    const { tallies, differences } = tallyStories(stories, language, lexicon);
    console.log(`${half}, ${script}: ${pages} pages of ${stories.length} stories`);
    for (const field of FIELDS) {
      const tally = tallies[field];
      const per = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
      console.log(
        `  ${field.padEnd(8)} precision ${per(precision(tally))}  recall ${per(recall(tally))}  F1 ${per(f1(tally))}`,
      );
    }
    if (MISSES && half === 'tuned')
      for (const { field, text, wanted, got } of differences)
        console.log(`    ${field}: ${text} wanted ${wanted || '-'}, got ${got || '-'}`);
    console.log();
  }
}
