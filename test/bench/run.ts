/** `npm run bench -- book|scenes|drawing|sensory|blind-draw|blind-score|checks`: figures of speed and size, never a test. Machines are noisy: medians, and a peer beside. */
const BENCHES = ['book', 'scenes', 'drawing', 'sensory', 'blind-draw', 'blind-score', 'checks'] as const;

const asked = process.argv[2] ?? '';
if (!(BENCHES as readonly string[]).includes(asked)) {
  console.error(`npm run bench -- ${BENCHES.join(' | ')}`);
  process.exit(2);
}
await import(`./${asked}.ts`);

export {};
