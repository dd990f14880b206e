import { expect, test } from 'vitest';
import { Problem } from '../../server/book/problem.ts';
import { faultText, logText, portFrom, problemText } from '../../server/node/console-texts.ts';
import { browserCommand } from '../../server/node/open-browser.ts';

const ADDRESS = 'http://127.0.0.1:4747/?key=abc';

test('the browser is opened in each system’s own way', () => {
  expect(browserCommand(ADDRESS, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', [ADDRESS]]);
  expect(browserCommand(ADDRESS, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', [ADDRESS]]);
  expect(browserCommand(ADDRESS, 'darwin', {})).toEqual(['open', [ADDRESS]]);
  expect(browserCommand(ADDRESS, 'win32', {})?.[1].at(-1)).toBe(ADDRESS);
});

test('no browser is opened where nobody would see it, or where it is not wanted', () => {
  expect(browserCommand(ADDRESS, 'linux', {})).toBeNull();
  for (const platform of ['linux', 'darwin', 'win32']) {
    expect(browserCommand(ADDRESS, platform, { DISPLAY: ':0', STARPAGES_NO_BROWSER: '1' })).toBeNull();
    expect(browserCommand(ADDRESS, platform, { DISPLAY: ':0', CI: 'true' })).toBeNull();
  }
});

test('the port is 4747 unless another is asked for', () => {
  expect([undefined, '', '0', '8080', '65535'].map(portFrom)).toEqual([4747, 4747, 0, 8080, 65_535]);
  for (const wrong of ['abc', '-1', '65536', '80.5', '1e3', ' 80'])
    expect(() => portFrom(wrong), wrong).toThrow('port-wrong');
});

test('a problem is told in both languages, Chinese first', () => {
  expect(problemText(new Problem('port-taken', { port: 4747 }).report())).toMatch(
    /端口 4747 已经被别的程序占用。[\s\S]*Port 4747 is already used by another program\./,
  );
});

test('a fault names the place and the code, never the words it stumbled over', () => {
  const cause = Object.assign(new Error('our secret'), { code: 'SQLITE_CONSTRAINT' });
  const text = faultText(new SyntaxError('Unexpected token in "our secret"', { cause }));
  expect(text).toContain('SyntaxError');
  expect(text).toContain('SQLITE_CONSTRAINT');
  expect(text).toContain('console.test.ts');
  expect(text).not.toContain('secret');
  expect(faultText('our secret')).toBe('fault: string');
});

test('a log line is one line', () => {
  const line = { method: 'POST', route: '/api/books/:id/edits', status: 200, ms: 12 };
  expect(logText(line)).toBe('POST /api/books/:id/edits 200 12 ms');
});
