import { expect, test } from 'vitest';
import type { Files } from '../../server/ports/storage.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What every Files must do. `open` gives a new, empty store. */
export function filesContract(open: () => Promise<Files>): void {
  test('gives back the same bytes under the SHA-256 of them', async () => {
    const files = await open();
    const key = await files.put(bytes('a picture'));
    expect(await sha256(bytes('a picture'))).toBe(key);
    expect(new TextDecoder().decode((await files.get(key)) ?? undefined)).toBe('a picture');
  });

  test('the same bytes have the same key, also when put at once', async () => {
    const files = await open();
    const keys = await Promise.all(Array.from({ length: 10 }, () => files.put(bytes('twice'))));
    expect(new Set(keys).size).toBe(1);
    expect(await files.get(keys[0] as string)).toEqual(bytes('twice'));
  });

  test('an unknown key gives null, and empty bytes are bytes', async () => {
    const files = await open();
    expect(await files.get('0'.repeat(64))).toBeNull();
    expect((await files.get(await files.put(new Uint8Array())))?.length).toBe(0);
  });
}

async function sha256(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
