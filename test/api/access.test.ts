import { beforeEach, expect, test } from 'vitest';
import { aBook } from '../a-book.ts';
import { type AnApp, anApp, HOST, KEY } from './an-app.ts';

let home: AnApp;
beforeEach(async () => {
  home = await anApp();
});

/** A request as a browser with the cookie sends it from our own page, with these headers changed (`null` leaves one out). */
function ask(path: string, headers: Record<string, string | null> = {}, init: RequestInit = {}) {
  const usual = { host: HOST, cookie: `starpages-4747=${KEY}`, 'sec-fetch-site': 'same-origin', ...headers };
  const sent = Object.entries(usual).filter((entry): entry is [string, string] => entry[1] !== null);
  return home.app.request(`http://${HOST}${path}`, { ...init, headers: sent });
}

const write = (headers: Record<string, string | null> = {}, body = '{}') =>
  ask(
    '/api/books/mia/undo',
    { 'content-type': 'application/json', origin: `http://${HOST}`, ...headers },
    { method: 'POST', body },
  );

test('our own page may read and write', async () => {
  await home.store.create([aBook('mia')]);
  expect((await ask('/api/books/mia')).status).toBe(200);
  const answer = await write({}, '{"revision":1}');
  expect(await answer.json()).toMatchObject({ code: 'nothing-to-undo' });
});

test('another name for this computer is not answered (DNS rebinding)', async () => {
  for (const host of ['evil.example:4747', 'evil.example', '127.0.0.1', '127.0.0.1:4748', '192.168.0.2:4747', '']) {
    const answer = await ask('/api/books', { host: host || null });
    expect(answer.status, host).toBe(421);
    expect(await answer.json()).toMatchObject({
      code: 'wrong-host',
      what: { zh: '这个地址不是星绘本的地址。', en: 'This is not the address of Starpages.' },
    });
  }
  expect((await ask('/api/books', { host: 'LOCALHOST:4747' })).status).toBe(200);
});

test('whoever has no key learns nothing but where to find it, in both languages', async () => {
  const page = await ask('/', { cookie: null });
  expect(page.status).toBe(401);
  expect(page.headers.get('content-type')).toContain('text/html');
  const text = await page.text();
  expect(text).toContain('请用启动时显示的完整地址打开。');
  expect(text).toContain('Please open it with the full address that was printed at the start.');
  const answer = await ask('/api/books', { cookie: null });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'no-token' });
});

test('a key that is nearly right is wrong', async () => {
  for (const key of ['', KEY.slice(0, -1), `${KEY}x`, KEY.toUpperCase(), `${KEY.slice(0, -1)}x`]) {
    expect((await ask('/api/books', { cookie: `starpages-4747=${key}` })).status, key).toBe(401);
    expect((await ask(`/?key=${key}`, { cookie: null })).status, key).toBe(401);
  }
  expect((await ask('/api/books', { cookie: `starpages-5000=${KEY}` })).status).toBe(401);
});

test('the printed address gives the cookie and goes on to an address without the key', async () => {
  const answer = await ask(`/?key=${KEY}`, { cookie: null, 'sec-fetch-site': 'none' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/');
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie.split('; ')[0]).toBe(`starpages-4747=${KEY}`);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  expect(cookie).not.toMatch(/Domain/i);
});

test('the key in an address opens the page only, never the API', async () => {
  expect((await ask(`/api/books?key=${KEY}`, { cookie: null })).status).toBe(401);
});

test('no other page may write, even with the cookie (CSRF)', async () => {
  const foreign: Record<string, string | null>[] = [
    { origin: 'https://evil.example' },
    { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
    { origin: `https://${HOST}` },
    { 'sec-fetch-site': 'cross-site' },
    { origin: null, 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ];
  for (const headers of foreign) {
    const answer = await write(headers);
    expect(answer.status, JSON.stringify(headers)).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'not-allowed' });
  }
});

test('a form cannot write: only JSON is taken', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', null]) {
    expect((await write({ 'content-type': type })).status, String(type)).toBe(403);
  }
  expect((await write({ 'content-type': 'application/json; charset=utf-8' })).status).not.toBe(403);
});

test('no other page may read, even from another port of this computer', async () => {
  for (const site of ['cross-site', 'same-site']) {
    expect((await ask('/api/books', { 'sec-fetch-site': site })).status, site).toBe(403);
  }
});

test('a program that is no browser needs the cookie and nothing else', async () => {
  expect((await ask('/api/books', { 'sec-fetch-site': null })).status).toBe(200);
  expect((await write({ origin: null, 'sec-fetch-site': null })).status).not.toBe(403);
});

test('scripts and styles run from our files only, and nobody may frame or embed us', async () => {
  const headers = (await ask('/api/books')).headers;
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('cache-control')).toBe('no-store');
});

test('refusals carry the same headers as everything else', async () => {
  const refused: Record<string, string | null>[] = [{ cookie: null }, { host: 'evil.example' }];
  for (const headers of refused) {
    for (const path of ['/', '/api/books']) {
      const answer = await ask(path, headers);
      expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  }
});

test('more than 1 MB is turned away before it is read', async () => {
  const answer = await write({}, JSON.stringify({ revision: 1, more: 'x'.repeat(1024 * 1024) }));
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ code: 'too-large' });
});

test('a body that never ends is cut off, however it is announced', async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
  const headers = { 'content-type': 'application/json', origin: `http://${HOST}`, 'transfer-encoding': 'chunked' };
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  const answer = await ask('/api/books/mia/undo', headers, init);
  expect(answer.status).toBe(413);
  expect(sent).toBeLessThan(2 * 1024 * 1024);
});

test('the log says what was asked and how it went, and nothing of the family', async () => {
  await home.store.create([aBook('mia')]);
  await ask('/api/books/mia?note=secret');
  await write({}, JSON.stringify({ revision: 'our secret' }));
  await ask(`/?key=${KEY}`, { cookie: null });
  await ask('/somewhere/secret');
  expect(home.lines.map(({ method, status }) => `${method} ${status}`)).toEqual([
    'GET 200',
    'POST 400',
    'GET 303',
    'GET 404',
  ]);
  expect(home.lines[0]?.route).toBe('/api/books/:id');
  const log = JSON.stringify(home.lines);
  for (const secret of ['mia', 'secret', KEY]) expect(log).not.toContain(secret);
});
