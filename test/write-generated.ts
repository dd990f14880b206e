import { spawnSync } from 'node:child_process';

/** `npm run data`: writes every committed file that is made from another. */
for (const script of ['write-icons', 'write-fonts', 'write-things', 'write-schema', 'write-traditional']) {
  const { status } = spawnSync('node', [`test/tools/${script}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
