import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../server/language/language.ts';
import { aLanguage, words } from './a-language.ts';

let language: Language;
beforeAll(async () => {
  language = await aLanguage('en');
});

test.each([
  ["Emma doesn't like loud noise.", "Emma/name doesn't/verb like/preposition loud/adjective noise/noun ./punctuation"],
  [
    'We’re going to the zoo at 10:30 a.m. on Monday.',
    'We’re/pronoun going/verb to/preposition the/determiner zoo/noun at/preposition 10:30/number a.m/noun ./punctuation on/preposition Monday/time ./punctuation',
  ],
  [
    'Will you come? I can wait.',
    'Will/modal you/pronoun come/verb ?/punctuation I/pronoun can/modal wait/verb ./punctuation',
  ],
])('%s', (text, tagged) => {
  const spoken = words(language, text).filter((word) => word.pos !== 'space');
  expect(spoken.map((word) => `${word.text}/${word.pos}`).join(' ')).toBe(tagged);
});
