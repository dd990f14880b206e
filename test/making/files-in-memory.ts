import type { Files } from '../../server/ports/storage.ts';

export function filesInMemory(): Files & { keys(): string[] } {
  const files = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
      const key = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      files.set(key, bytes);
      return key;
    },
    get: async (key) => files.get(key) ?? null,
    keys: () => [...files.keys()],
  };
}
