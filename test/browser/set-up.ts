import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the server that all files share, with its key. */
    address: string;
  }
}

/** The page as it is now, and one server for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env,
    stdio: 'inherit',
  });
  const server = await startServer();
  project.provide('address', server.address);
  return () => server.remove();
}
