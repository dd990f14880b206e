import { writeFileSync } from 'node:fs';
import { convertedIcons } from './things/converted-icons.ts';

/** Writes server/drawing/things/icons.json from the icons chosen in things/icon-choices.ts; run by `npm run data`. */
writeFileSync(new URL('../../server/drawing/things/icons.json', import.meta.url), convertedIcons());
