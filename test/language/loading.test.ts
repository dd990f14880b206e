import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const top = join(import.meta.dirname, '..', '..');

/** Packages that are loaded when a text of a language is tagged in a fresh process. */
async function packagesLoadedFor(language: string, text: string): Promise<string[]> {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = new Set();
    registerHooks({ load(url, context, next) {
      loaded.add(url.match(/node_modules\\/((?:@[^/]+\\/)?[^/]+)/)?.[1]);
      return next(url, context);
    } });
    const { loadLanguage } = await import('./server/language/language.ts');
    const { projectData } = await import('./server/node/data.ts');
    const { jiebaWasm } = await import('./server/node/jieba.ts');
    const language = await loadLanguage(projectData(), { jiebaWasm });
    await language.prepare(['${language}']);
    language.tag('${text}', { names: language.findNames('${text}') });
    console.log(JSON.stringify([...loaded].filter(Boolean)));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: top });
  return JSON.parse(stdout);
}

test('a Chinese story loads no English, and an English one no Chinese', async () => {
  const forChinese = await packagesLoadedFor('zh-Hans', '今天去公园。');
  const forEnglish = await packagesLoadedFor('en', 'We go home.');
  expect(forChinese).toContain('jieba-wasm');
  expect(forChinese).not.toContain('compromise');
  expect(forChinese).not.toContain('opencc-js');
  expect(forEnglish).toContain('compromise');
  expect(forEnglish.filter((name) => /jieba|pinyin|opencc/.test(name))).toEqual([]);
});
