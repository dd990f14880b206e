import type { LaidOutBook } from '../../server/book/laid-out-page.ts';

/**
 * Waits until every font of the book is there, so that no letter changes its shape before the child's eyes. The browser
 * fetches a font when it meets a character that needs it, and only then the large file with the rare ones.
 */
export async function loadFonts({ pages }: LaidOutBook): Promise<void> {
  const wordsOf = new Map<string, Set<string>>();
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.kind !== 'text') continue;
    for (const { cells } of item.lines) {
      for (const { font, text, ruby } of cells) {
        collect(wordsOf, font, text);
        if (ruby) collect(wordsOf, ruby.font, ruby.text);
      }
    }
  }
  const probe = document.createElement('div');
  probe.className = 'vh';
  probe.ariaHidden = 'true';
  for (const [font, words] of wordsOf) {
    const line = document.createElement('span');
    line.className = font;
    line.textContent = [...words].join('');
    probe.append(line);
  }
  document.body.append(probe);
  // Reading the width makes the browser set the words, and find out what it needs.
  if (probe.offsetWidth > 0) await document.fonts.ready;
  probe.remove();
}

function collect(wordsOf: Map<string, Set<string>>, font: string, text: string): void {
  const words = wordsOf.get(font) ?? new Set();
  wordsOf.set(font, words.add(text));
}
