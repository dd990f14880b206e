import type { ProblemReport } from '../book/problem.ts';
import type { ExampleStory } from '../book/view.ts';
import type { BookPictures } from '../making/book-pictures.ts';
import type { MakingPorts } from '../making/do-step.ts';
import type { BookExports } from '../making/exports.ts';
import type { Moment } from '../ports/storage.ts';
import type { AccessRules } from './access.ts';

/** Who works on books while nobody waits. */
export interface Maker {
  /** Goes on with a book, now or as soon as there is room. */
  start(bookId: string): void;
  /** What the last try stopped at. */
  failedAt(bookId: string): ProblemReport | undefined;
}

/** Says nothing of a family: no address with an id, no words. */
export type LogLine = { method: string; route: string; status: number; ms: number };

export type AppPorts = MakingPorts & {
  pictures: BookPictures;
  exports: BookExports;
  maker: Maker;
  moment: Moment;
  examples: readonly ExampleStory[];
  access: AccessRules;
  /** What the page may show of where it runs. */
  about: { version: string; folder: string };
  log: (line: LogLine) => void;
  /** For faults of ours, which a person only sees as `internal`. */
  logFault: (error: unknown) => void;
};
