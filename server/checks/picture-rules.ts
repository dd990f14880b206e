import { z } from 'zod';
import { Severity } from '../book/finding.ts';
import { Bilingual } from '../book/words.ts';
import { readList } from '../language/lists.ts';
import type { Data } from '../ports/data.ts';

const PictureRule = z.strictObject({ id: z.string(), severity: Severity, says: Bilingual, source: Bilingual });
/** What a rule about pictures says to a person. */
export type PictureRule = z.infer<typeof PictureRule>;

const Share = z.number().min(0).max(1);

/** Rules P3–P7 with their limits; what the figures are is explained in the file itself. */
const PictureRules = z.strictObject({
  clutter: PictureRule.extend({ mostEdges: Share, mostEntropy: z.number().min(0).max(8) }),
  colourful: PictureRule.extend({ most: z.number().positive() }),
  veryColourful: PictureRule.extend({ most: z.number().positive() }),
  yellow: PictureRule.extend({ most: Share }),
  red: PictureRule.extend({ most: Share }),
  contour: PictureRule.extend({ least: Share }),
  stripes: PictureRule.extend({ mostDominance: Share, mostContrast: Share }),
});
export type PictureRules = z.infer<typeof PictureRules>;

/** @throws Problem `data-file` naming the file and the line that is wrong. */
export function loadPictureRules(data: Data): Promise<PictureRules> {
  return readList(data, 'templates/rules/pictures.jsonc', PictureRules);
}
