import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { decompress } from 'wawoff2';

/**
 * The browser's fonts: subsets of the full ones, committed, so that the page asks nobody else for them. They hold the
 * 3,755 commonest characters (GB 2312, level 1), pinyin, Latin and every character of our own texts. A book whose text
 * has rarer ones gets its own subset from the server.
 */
const WENKAI = 'node_modules/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin';
const NOTO = 'node_modules/@expo-google-fonts/noto-sans-sc';
const ANDIKA = 'node_modules/@expo-google-fonts/andika/Andika';
const FACES = [
  { file: 'wenkai-400', family: 'LXGW WenKai', weight: 400, source: `${WENKAI}-500-normal.woff2`, han: true },
  { file: 'wenkai-700', family: 'LXGW WenKai', weight: 700, source: `${WENKAI}-700-normal.woff2`, han: true },
  {
    file: 'noto-400',
    family: 'Noto Sans SC',
    weight: 400,
    source: `${NOTO}/400Regular/NotoSansSC_400Regular.ttf`,
    han: true,
  },
  {
    file: 'noto-700',
    family: 'Noto Sans SC',
    weight: 700,
    source: `${NOTO}/700Bold/NotoSansSC_700Bold.ttf`,
    han: true,
  },
  { file: 'andika-400', family: 'Andika', weight: 400, source: `${ANDIKA}_400Regular.ttf`, han: false },
  { file: 'andika-700', family: 'Andika', weight: 700, source: `${ANDIKA}_700Bold.ttf`, han: false },
];

const LATIN =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~¡¿©«»°±·×÷àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÁÈÉÊÌÍÒÓÖÙÚÜÇÑ–—‘’“”„…•‰€™←→↑↓';
const PINYIN = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿĀÁǍÀĒÉĚÈŌÓǑÒ';
const MARKS = '　、。〈〉《》「」『』【】〔〕！＂＃％＆（），．／：；？［］～￥·…—①②③④⑤⑥⑦⑧⑨⑩';

/** GB 2312 rows 16–55, the commonest characters. */
function commonHan(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder('gbk').decode(new Uint8Array(bytes)).replaceAll('�', '');
}

function ownTexts(): string {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|jsonc|html)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...files('web'), ...files('templates'), ...files('server/book')].join('');
}

const LATIN_RANGE = 'U+0000-024F, U+1E00-1EFF, U+2000-206F, U+2190-21FF';
const latin = LATIN + PINYIN;
const han = latin + MARKS + commonHan() + ownTexts();
let css = '/* Written by `npm run data`. Fonts under the SIL Open Font License; see NOTICE. */\n';
for (const { file, family, weight, source, han: hasHan } of FACES) {
  const bytes = readFileSync(source);
  const ttf = source.endsWith('.woff2') ? Buffer.from(await decompress(bytes)) : bytes;
  const subset = await subsetFont(ttf, hasHan ? han : latin, { targetFormat: 'woff2' });
  writeFileSync(`web/assets/fonts/${file}.woff2`, subset);
  const range = hasHan ? '' : ` unicode-range: ${LATIN_RANGE};`;
  css += `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("./fonts/${file}.woff2") format("woff2"); font-display: swap;${range} }\n`;
  console.log(`${file}: ${Math.round(subset.length / 1024)} KB`);
}
writeFileSync('web/assets/fonts.css', css);
