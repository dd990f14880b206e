import { readFileSync, writeFileSync } from 'node:fs';

/** Icons of the adults' controls, from Lucide (ISC; the notice is in NOTICE). Add a name here, then `npm run data`. */
const NAMES = [
  'arrow-left',
  'arrow-right',
  'arrow-up',
  'arrow-down',
  'book-open',
  'book-plus',
  'brush',
  'check',
  'chevron-down',
  'chevron-left',
  'circle-alert',
  'clock',
  'download',
  'eye',
  'feather',
  'hard-drive',
  'image',
  'info',
  'languages',
  'library',
  'log-out',
  'map-pin',
  'monitor-check',
  'pencil',
  'pencil-line',
  'plus',
  'printer',
  'redo-2',
  'refresh-cw',
  'rotate-ccw',
  'search',
  'smartphone',
  'tablet',
  'text-align-start',
  'trash',
  'undo-2',
  'user-plus',
  'users',
  'x',
] as const;

type IconNode = [element: string, attributes: Record<string, string>][];
const all = JSON.parse(readFileSync('node_modules/lucide-static/icon-nodes.json', 'utf8')) as Record<string, IconNode>;
const chosen = Object.fromEntries(
  NAMES.map((name) => {
    const node = all[name];
    if (!node) throw new Error(`Lucide has no icon ${name}`);
    return [name, node.map(([element, attributes]) => [element, attributes])];
  }),
);
writeFileSync('web/assets/icons.json', `${JSON.stringify(chosen, null, 1)}\n`);
console.log(`web/assets/icons.json: ${NAMES.length} icons`);
