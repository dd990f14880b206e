/**
 * The text as words to page: what Word, chats and web pages leave behind and nobody can read is taken out. The story
 * itself keeps every character; this is what the planner works on.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, '\n')
    .replace(UNREADABLE, '')
    .replace(LONE_SURROGATE, '')
    .replace(JOINER_OUTSIDE_EMOJI, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(EMPHASIS, '$2')
    .normalize('NFC');
}

/** Whether nothing in a text can be seen: white space, control characters, marks without a letter. */
export function isBlank(text: string): boolean {
  return /^[\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u.test(cleanText(text));
}

/** **Loud** and __loud__, as chats and notes mark what is important. */
const EMPHASIS = /(\*\*|__)(?=[^\s*_])([^\n]*?[^\s*_])\1/gu;

/** Byte order mark, zero-width and bidirectional marks, soft hyphens, control and private-use characters. */
const UNREADABLE =
  /[\ufeff\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u00ad\u061c\u180e\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ue000-\uf8ff\ufff0-\uffff]/g;

const LONE_SURROGATE = /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

/** The zero-width joiner holds some emoji together (👨‍👩‍👧); elsewhere it is only in the way. */
const JOINER_OUTSIDE_EMOJI =
  /(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
