import icons from './icons.json' with { type: 'json' };
import type { Sketch } from './sketch.ts';

/** Things taken from Fluent Emoji Flat (MIT, see NOTICE); written by `npm run data`. */
export const ICONS = icons as unknown as Record<string, Sketch>;
