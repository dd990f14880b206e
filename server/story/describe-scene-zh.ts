import type { SceneFigure, SceneThing } from '../book/scene.ts';
import { type Describing, groupsOf, partnerOf, TOLD_BY_DOING } from './describe-scene.ts';

/** 小宇在卧室里坐着，手里拿着小兔子，有些担心。旁边有两个苹果。现在是晚上。 */
export function describeInChinese(describing: Describing): string {
  const { scene, lexicon } = describing;
  const place = lexicon.places.find(({ id }) => id === scene.place);
  const light = lexicon.lights.find(({ id }) => id === scene.light)?.tells.zh ?? '';
  const groups = groupsOf(scene.figures);
  const sentences = groups.map((group, at) => groupSentence(group, at === 0 ? (place?.at.zh ?? '') : '', describing));
  if (groups.length === 0 && place?.at.zh) sentences.push(`这里是${place.says.zh}`);
  if (scene.things.length > 0) sentences.push(thingsSentence(scene.things, describing));
  return `${light ? `${light}，` : ''}${sentences.join('。')}。`;
}

function groupSentence(group: readonly SceneFigure[], place: string, describing: Describing): string {
  const { lexicon } = describing;
  const [first] = group;
  if (!first) return '';
  const names = joined(group.map(({ who }) => nameOf(who, describing)));
  const partner = partnerOf(group);
  const row = lexicon.doings.find(({ id }) => id === first.doing);
  const doing = (partner ? row?.tellsWith.zh : row?.tells.zh) ?? '';
  const said = doing.replace('{with}', partner ? nameOf(partner, describing) : '');
  const together = group.length > 1 && !said.startsWith('牵着手') ? '一起' : '';
  const held = heldIn(first, describing);
  const parts = [placed(names, place, together, said)];
  if (held) parts.push(held);
  const feeling = lexicon.feelings.find(({ id }) => id === first.feeling)?.tells.zh ?? '';
  if (feeling) parts.push(`看起来${feeling}`);
  return parts.join('，');
}

/** 在卧室里坐着, never 在卧室里在睡觉. */
function placed(names: string, place: string, together: string, doing: string): string {
  if (!place) return `${names}${together}${doing}`;
  return `${names}${place}${together}${doing.replace(/^在(?!.*旁边)/u, '')}`;
}

const joined = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;

/** What one holds in the arms rather than in the hand. */
const IN_ARMS = new Set(['bunny', 'teddy', 'doll', 'pillow', 'blanket', 'ball', 'gift', 'dinosaur']);

function heldIn({ holding, doing }: SceneFigure, { lexicon }: Describing): string {
  if (holding === null || TOLD_BY_DOING[doing]?.includes(holding)) return '';
  const name = lexicon.things.find(({ id }) => id === holding)?.says.zh;
  if (!name) return '';
  return IN_ARMS.has(holding) ? `抱着${name}` : `手里拿着${name}`;
}

const COUNTS = ['', '一', '两', '三', '四', '五'];

function thingsSentence(things: readonly SceneThing[], { lexicon }: Describing): string {
  const named = things.map(({ what, count }) => {
    const row = lexicon.things.find(({ id }) => id === what);
    if (!row) return what;
    return count > 1 ? `${COUNTS[count] ?? count}${row.measure}${row.says.zh}` : row.says.zh;
  });
  return `画面里有${joined(named)}`;
}

function nameOf(id: string, { cast, lexicon }: Describing): string {
  const member = cast.find((person) => person.id === id);
  const says = lexicon.choices.roles.find(({ id: role }) => role === member?.role)?.says.zh ?? '有人';
  return member?.name || says;
}
