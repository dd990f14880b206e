import { FIRST_LOOK } from '../../server/book/first-look.ts';
import type { Look } from '../../server/book/look.ts';
import type { BookSettings } from '../../server/book/page-format.ts';
import type { Level } from '../../server/book/story.ts';

/** A story that is not a book yet, kept in this browser with every key, so that nothing written is lost. */
export type Draft = {
  id: string;
  text: string;
  childName: string;
  level: Level;
  settings: BookSettings;
  heroLook: Look;
};

const STORED = 'starpages-draft';

/** Where US Letter lies in the printer. */
const LETTER_LANDS = /^(en|es)-(US|CA|MX)$|^fr-CA$/;

/** The book's id, chosen here so that a press that is repeated, when the answer was lost, makes no second book. */
export const newBookId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => (byte % 36).toString(36)).join('');

export const FIRST_DRAFT: Draft = {
  id: newBookId(),
  text: '',
  childName: '',
  level: '5-6',
  settings: {
    layout: 'above',
    paper: LETTER_LANDS.test(navigator.language) ? 'letter' : 'a4',
    ground: 'white',
    pinyin: true,
  },
  heroLook: FIRST_LOOK,
};

export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(STORED, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** What was kept; a draft of an older page is filled up with today's choices. */
export function keptDraft(): Draft {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED) ?? '{}') as Partial<Draft>;
    return {
      ...FIRST_DRAFT,
      ...kept,
      settings: { ...FIRST_DRAFT.settings, ...kept.settings },
      heroLook: { ...FIRST_LOOK, ...kept.heroLook },
    };
  } catch {
    return FIRST_DRAFT;
  }
}
