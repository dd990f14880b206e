import { expect, test } from 'vitest';
import type { Progress } from '../../server/ports/progress.ts';

/** What every Progress must do. */
export function progressContract(open: () => Progress): void {
  test('tells everybody who watches this book, and nobody else', () => {
    const progress = open();
    const heard: string[] = [];
    progress.watch('a', ({ revision }) => heard.push(`one ${revision}`));
    progress.watch('a', ({ revision }) => heard.push(`two ${revision}`));
    progress.watch('b', () => heard.push('other book'));
    progress.publish({ bookId: 'a', revision: 7 });
    expect(heard).toEqual(['one 7', 'two 7']);
  });

  test('who has stopped hears no more, and the others still do', () => {
    const progress = open();
    const heard: string[] = [];
    const stop = progress.watch('a', () => heard.push('one'));
    progress.watch('a', () => heard.push('two'));
    stop();
    stop();
    progress.publish({ bookId: 'a', revision: 1 });
    expect(heard).toEqual(['two']);
  });

  test('a listener may stop while it is told', () => {
    const progress = open();
    const heard: number[] = [];
    const stop = progress.watch('a', ({ revision }) => {
      heard.push(revision);
      stop();
    });
    progress.watch('a', ({ revision }) => heard.push(revision * 10));
    progress.publish({ bookId: 'a', revision: 1 });
    progress.publish({ bookId: 'a', revision: 2 });
    expect(heard).toEqual([1, 10, 20]);
  });
}
