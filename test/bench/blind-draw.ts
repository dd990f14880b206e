import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_LOOK } from '../../server/book/first-look.ts';
import { drawScene, loadPalettes } from '../../server/drawing/draw-scene.ts';
import { toSvg } from '../../server/drawing/svg.ts';
import { chooseLooks } from '../../server/making/choose-looks.ts';
import { loadRoleLooks } from '../../server/making/role-looks.ts';
import { projectData } from '../../server/node/data.ts';
import { language, lexicon } from '../story/scene-kit.ts';
import { labelledStories, readStory } from '../story/scene-labels.ts';
import { pngOf } from '../tools/raster.ts';

/** `npm run bench -- blind-draw SEED`: see blind-reading/README.md. */
const PAGES_A_LANGUAGE = 30;
const seed = Number(process.argv[3]);
if (!Number.isInteger(seed)) throw new Error('npm run bench -- blind-draw SEED (a whole number)');

/** Mulberry32: the same seed draws the same pages. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const palettes = await loadPalettes(projectData());
const roleLooks = await loadRoleLooks(projectData());
const random = randomFrom(seed);
const drawn = ['zh', 'en'].flatMap((script) => {
  const pages = labelledStories(`scenes-bench/measured.${script}.jsonc`).flatMap((story) => {
    const { cast, scenes } = readStory(story, language, lexicon);
    const looks = chooseLooks(cast, FIRST_LOOK, story.id, roleLooks);
    return story.pages.map(([text], at) => ({ story: story.id, text, scene: scenes[at]!, cast: looks }));
  });
  return pages
    .map((page) => ({ page, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, PAGES_A_LANGUAGE)
    .map(({ page }) => page);
});

const folder = join('test-output', `blind-${seed}`);
mkdirSync(join(folder, 'pages'), { recursive: true });
const key: string[] = [];
for (const [at, { story, text, scene, cast }] of drawn.entries()) {
  const name = `p${String(at + 1).padStart(2, '0')}`;
  const svg = toSvg(drawScene(scene, cast, 'wide', palettes));
  writeFileSync(join(folder, 'pages', `${name}.png`), await pngOf(svg, { width: 900 }));
  key.push([name, story, text].join('\t'));
}
writeFileSync(join(folder, 'key.tsv'), `${key.join('\n')}\n`);
console.log(`${drawn.length} pages in ${folder}`);
