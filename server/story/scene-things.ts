import { MOST_THINGS, type Scene, type SceneThing } from '../book/scene.ts';
import type { Lexicon } from './lexicon.ts';
import type { ThingRow } from './lexicon-rows.ts';
import { tokensOf } from './lexicon-words.ts';
import type { SceneText } from './scene-text.ts';
import type { ToldThing } from './scene-told.ts';

/** Furniture and the like: named to say where one is rather than to be looked at. */
const BACKGROUND = new Set(['chair', 'table', 'door', 'bench', 'house', 'lamp', 'mirror', 'clock', 'tree', 'money']);

/** The things that lie about in a picture: at most three, the most important first in the choice. */
export function thingsOfPage(
  told: readonly ToldThing[],
  deedThings: readonly string[],
  held: ReadonlySet<string>,
  { place, weather }: Pick<Scene, 'place' | 'weather'>,
  text: SceneText,
  lexicon: Lexicon,
): SceneThing[] {
  const drawn = place === 'plain' ? [] : (lexicon.weathers.find(({ id }) => id === weather)?.has ?? []);
  const has = new Set([...(lexicon.places.find(({ id }) => id === place)?.has ?? []), ...drawn]);
  const isHome = lexicon.places.find(({ id }) => id === place)?.home === true;
  const wanted: { row: ThingRow; count: number; worth: number }[] = [];
  const want = (row: ThingRow, count: number, worth: number) => {
    if (held.has(row.id) || has.has(row.id)) return;
    const same = wanted.find((other) => other.row.id === row.id);
    if (same) {
      same.count = Math.max(same.count, count);
      same.worth = Math.max(same.worth, worth);
    } else wanted.push({ row, count, worth });
  };
  for (const thing of told) {
    if (thing.inHand && held.has(thing.row.id)) continue;
    if (thing.row.shy && !thing.subject && !thing.inPlay) continue;
    if (thing.row.homely && !isHome && place !== 'plain') continue;
    const worth = (thing.subject ? 2 : 0) + (thing.inPlay ? 2 : 0) + (BACKGROUND.has(thing.row.id) ? 0 : 2);
    want(thing.row, countOf(thing, text, lexicon), worth);
  }
  for (const id of deedThings) {
    const row = lexicon.things.find((other) => other.id === id);
    if (row) want(row, 1, 1);
  }
  const kept = [...wanted].sort((a, b) => b.worth - a.worth).slice(0, MOST_THINGS);
  return wanted
    .filter((thing) => kept.includes(thing))
    .map(({ row, count }) => ({ what: row.id, count, where: row.spots[0]! }));
}

const MEASURE =
  '(?:个|只|条|辆|本|支|朵|棵|片|块|张|把|颗|头|匹|架|艘|双|顶|件|杯|碗|根|盒|袋|瓶|座|台|群|排|堆|幅|位|种|串|包|盘|粒|枝|对)';

/** How many the text says: 三个苹果, "two dogs", "lots of stars"; "dogs" alone is two. */
function countOf({ row, start, end }: ToldThing, { text }: SceneText, { numbers }: Lexicon): number {
  // As many as the years, on one cake.
  if (row.id === 'candle' && /(?:吹|\bbl[eo]w)/u.test(text)) return 1;
  const lead = text.slice(Math.max(0, start - 24), start);
  for (const [word, count] of Object.entries(numbers.zh)) {
    if (new RegExp(`${word}${MEASURE}?(?:[小大红黄蓝绿白黑新旧]|[^，。,.]{0,3}的)?$`, 'u').test(lead)) return count;
  }
  const digits = new RegExp(`(\\d)\\s?(?:${MEASURE}|(?:[a-z]+ )?)$`, 'u').exec(lead);
  if (digits) return Math.min(5, Math.max(1, Number(digits[1])));
  if (!/[a-z]/u.test(text.charAt(start))) return 1;
  for (const [word, count] of Object.entries(numbers.en)) {
    if (new RegExp(`\\b${word}\\s(?:[a-z]+\\s)?$`, 'u').test(lead)) return row.noArticle ? 1 : count;
  }
  const last = tokensOf(text.slice(start, end)).at(-1)?.text ?? '';
  const isPlural = /s$/u.test(last) && !row.noArticle && !row.words.en.some((word) => word.endsWith(last));
  return isPlural ? 2 : 1;
}
