import { randomBytes } from 'node:crypto';
import type { Moment } from '../ports/storage.ts';

/** Lower-case letters and digits that are not easily taken for one another. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

export const thisMoment: Moment = {
  now: () => Date.now(),
  newId: () => [...randomBytes(16)].map((byte) => LETTERS[byte % LETTERS.length]).join(''),
};
