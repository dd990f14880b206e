import type { Part } from '../book/book.ts';

/** Long titles make names that some systems refuse. */
const LONGEST_NAME = 60;

/** Names the file after the book, in any script (RFC 6266), with nothing in it that a system could trip over. */
export function fileHeader(title: string, part: Part, ending: 'pdf' | 'json'): { 'Content-Disposition': string } {
  const own = title
    .replace(/[\p{C}\\/:*?"<>|%]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...own]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  const name = `${cut || 'book'}${part.of > 1 ? ` ${part.number}` : ''}.${ending}`;
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return { 'Content-Disposition': `inline; filename="book.${ending}"; filename*=UTF-8''${encoded}` };
}
