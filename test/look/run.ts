export {};

/** `npm run look -- people|scenes|places|things|pages|pdf`: contact sheets to look at, in test-output/. */
const [sheet = '', ...more] = process.argv.slice(2);
const SHEETS = ['people', 'scenes', 'places', 'things', 'pages', 'pdf'];
if (!SHEETS.includes(sheet)) {
  console.error(`npm run look -- ${SHEETS.join(' | ')}`);
  process.exit(2);
}
process.argv.splice(2, process.argv.length, ...more);
await import(`./${sheet}.ts`);
