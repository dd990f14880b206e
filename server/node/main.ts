import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, dataFolder } from './data-folder.ts';

const { env, platform } = process;
const surroundings = { platform, home: homedir(), env };
const folder = dataFolder(surroundings);
const cache = cacheFolder(surroundings);

// Compiled code is kept from one start to the next. It must be on before the rest is loaded, hence the late imports.
enableCompileCache(join(cache, 'code'));
const { reportOf } = await import('../book/problem.ts');
const { startHome } = await import('./home.ts');
const { PROJECT_TOP } = await import('./data.ts');
const { faultText, logText, portFrom, problemText, readyText } = await import('./console-texts.ts');
const { openBrowser } = await import('./open-browser.ts');

try {
  const home = await startHome({
    folder,
    cache,
    port: portFrom(env.STARPAGES_PORT),
    web: join(PROJECT_TOP, 'dist', 'web'),
    log: (line) => env.STARPAGES_LOG === '1' && console.log(logText(line)),
    logFault: (error) => console.error(faultText(error)),
  });
  console.log(readyText(home.address, folder));
  openBrowser(home.address, platform, env);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void home.stop().then(() => process.exit(0)));
  }
} catch (error) {
  const report = reportOf(error);
  if (report.code === 'internal') console.error(faultText(error));
  console.error(problemText(report));
  process.exitCode = 1;
}
