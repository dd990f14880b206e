import type { SceneFigure, SceneThing } from '../book/scene.ts';
import {
  aroundOf,
  type Describing,
  groupsOf,
  isToldAlready,
  nameless,
  partnerOf,
  TOLD_BY_DOING,
} from './describe-scene-parts.ts';

/** The words between those of the lists. Each has its traditional form in templates/texts/traditional.jsonc. */
export const PHRASES = {
  together: '一起',
  inHand: '手里拿着',
  inArms: '抱着',
  wearing: '戴着',
  looks: '看起来',
  things: '画面里有',
  here: '这里是',
  somebody: '有人',
  counts: ['一', '两', '三', '四', '五'],
  people: '个',
} as const;

/** 小宇在卧室里坐着，手里拿着小兔子，看起来有些担心。画面里有两个苹果。 In traditional characters for a book in them. */
export function describeInChinese(describing: Describing, isTraditional: boolean): string {
  const { scene, lexicon } = describing;
  const write = isTraditional ? (text: string) => lexicon.traditional[text] ?? text : (text: string) => text;
  const place = lexicon.places.find(({ id }) => id === scene.place);
  const light = write(lexicon.lights.find(({ id }) => id === scene.light)?.tells.zh ?? '');
  const groups = groupsOf(describing).filter((group, at) => at === 0 || !isToldAlready(group, scene.figures));
  const at = write(place?.at.zh ?? '');
  const sentences = groups.map((group, index) => groupSentence(group, index === 0 ? at : '', describing, write));
  if (groups.length === 0 && at) sentences.push(`${write(PHRASES.here)}${write(place?.says.zh ?? '')}`);
  if (scene.things.length > 0) sentences.push(thingsSentence(scene.things, describing, write));
  sentences.push(...aroundOf(describing, 'zh').map(write));
  return `${light ? `${light}，` : ''}${sentences.join('。')}。`;
}

type Write = (text: string) => string;

function groupSentence(group: readonly SceneFigure[], place: string, describing: Describing, write: Write): string {
  const { lexicon } = describing;
  const [first] = group;
  if (!first) return '';
  const names = namesOf(group, describing, write);
  const partner = partnerOf(group, describing.scene.figures);
  const row = lexicon.doings.find(({ id }) => id === first.doing);
  const tells = write((partner ? row?.tellsWith.zh : row?.tells.zh) ?? '');
  const doing = tells.replace('{with}', partner ? nameOf(partner, describing, write) : '');
  const together = group.length > 1 && first.doing !== 'hold-hands' ? write(PHRASES.together) : '';
  const parts = [placed(names, place, together, doing)];
  const held = heldIn(first, describing, write);
  if (held) parts.push(held);
  const feeling = lexicon.feelings.find(({ id }) => id === first.feeling)?.tells.zh ?? '';
  if (feeling) parts.push(`${write(PHRASES.looks)}${write(feeling)}`);
  return parts.join('，');
}

/** 在卧室里坐着, never 在卧室里在睡觉; 在客厅里，坐在妈妈旁边. */
function placed(names: string, place: string, together: string, doing: string): string {
  if (!place) return `${names}${together}${doing}`;
  if (/^[坐站]在/u.test(doing)) return `${names}${place}，${together}${doing}`;
  return `${names}${place}${together}${doing.replace(/^在/u, '')}`;
}

/** 小宇、妈妈和两个同学. */
function namesOf(group: readonly SceneFigure[], describing: Describing, write: Write): string {
  const names = group.map(({ who }) => nameOf(who, describing, write));
  const told = [...new Set(names)].map((name) => {
    const many = names.filter((other) => other === name).length;
    return many > 1 ? `${write(PHRASES.counts[many - 1] ?? '')}${write(PHRASES.people)}${name}` : name;
  });
  return joined(told);
}

const joined = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;

/** What one holds in the arms rather than in the hand. */
const IN_ARMS = new Set(['bunny', 'teddy', 'doll', 'pillow', 'blanket', 'ball', 'gift', 'dinosaur']);

function heldIn({ holding, doing }: SceneFigure, { lexicon }: Describing, write: Write): string {
  if (holding === null || TOLD_BY_DOING[doing]?.includes(holding)) return '';
  const row = lexicon.things.find(({ id }) => id === holding);
  if (!row) return '';
  const how = row.worn ? PHRASES.wearing : IN_ARMS.has(holding) ? PHRASES.inArms : PHRASES.inHand;
  return `${write(how)}${write(row.says.zh)}`;
}

function thingsSentence(things: readonly SceneThing[], { lexicon }: Describing, write: Write): string {
  const named = things.map(({ what, count }) => {
    const row = lexicon.things.find(({ id }) => id === what);
    if (!row) return what;
    const name = write(row.says.zh);
    return count > 1 ? `${write(PHRASES.counts[count - 1] ?? '')}${write(row.measure)}${name}` : name;
  });
  return `${write(PHRASES.things)}${joined(named)}`;
}

function nameOf(id: string, { cast, lexicon }: Describing, write: Write): string {
  const member = cast.find((person) => person.id === id);
  if (member && !nameless(member)) return member.name;
  const says = lexicon.choices.roles.find(({ id: role }) => role === member?.role)?.says.zh;
  return write(says ?? PHRASES.somebody);
}
