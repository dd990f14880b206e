import { FIRST_LOOK } from '../../server/book/first-look.ts';
import { drawScene, loadPalettes } from '../../server/drawing/draw-scene.ts';
import { toSvg } from '../../server/drawing/svg.ts';
import { chooseLooks } from '../../server/making/choose-looks.ts';
import { loadRoleLooks } from '../../server/making/role-looks.ts';
import { projectData } from '../../server/node/data.ts';
import { language, lexicon } from '../story/scene-kit.ts';
import { labelledStories, readStory } from '../story/scene-labels.ts';
import { median } from './measure.ts';

/** Time and size of real scenes: those of all labelled stories, in the two frames that pages use. */
const FILES = ['tuned.zh', 'measured.zh', 'tuned.en', 'measured.en'];
const FRAMES = ['wide', 'standard'] as const;

const palettes = await loadPalettes(projectData());
const roleLooks = await loadRoleLooks(projectData());
const scenes = FILES.flatMap((file) =>
  labelledStories(`scenes-bench/${file}.jsonc`).flatMap((story) => {
    const read = readStory(story, language, lexicon);
    const cast = chooseLooks(read.cast, FIRST_LOOK, story.id, roleLooks);
    return read.scenes.map((scene) => ({ scene, cast }));
  }),
);
for (const { scene, cast } of scenes.slice(0, 200)) drawScene(scene, cast, 'wide', palettes);

for (const frame of FRAMES) {
  const times: number[] = [];
  const sizes: number[] = [];
  for (const { scene, cast } of scenes) {
    const start = performance.now();
    const drawing = drawScene(scene, cast, frame, palettes);
    times.push(performance.now() - start);
    sizes.push(toSvg(drawing).length / 1024);
  }
  const at = (values: readonly number[], share: number) =>
    [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;
  const large = sizes.filter((size) => size > 60).length;
  console.log(`${frame}: ${scenes.length} scenes`);
  console.log(
    `  time  median ${median(times).toFixed(2)} ms, 95 % ${at(times, 0.95).toFixed(2)} ms (limit 4 ms median)`,
  );
  console.log(
    `  SVG   median ${median(sizes).toFixed(0)} KB, 95 % ${at(sizes, 0.95).toFixed(0)} KB, largest ${Math.max(...sizes).toFixed(0)} KB, over 60 KB: ${large}`,
  );
}
const pages = scenes.slice(0, 24);
const runs = Array.from({ length: 9 }, () => {
  const start = performance.now();
  for (const { scene, cast } of pages) drawScene(scene, cast, 'standard', palettes);
  return performance.now() - start;
});
console.log(`24 pages: median ${median(runs).toFixed(0)} ms (limit 100 ms)`);
