import { describe, expect, test } from 'vitest';
import { lettersOf, pageTexts, plan, titleOf } from './planner-kit.ts';

const titleFor = (story: string, name = '') => titleOf(plan(story, { name })[0]);

describe('a title line', () => {
  test.each([
    ['关于去游泳\n明天下午我和爸爸去游泳馆。水是凉凉的。', '关于去游泳'],
    ['《乐乐的新床》\n乐乐有一张新床。', '乐乐的新床'],
    ['【第一天上学】\n明天上学。妈妈送我。', '第一天上学'],
    ['題目：剪頭髮\n今天剪頭髮。', '剪頭髮'],
    ['第一天上小学\n\n明天我要上小学了\n我的学校叫阳光小学\n教室在二楼', '第一天上小学'],
    ['Moving day!\n\nWe move on Saturday. My bed comes too.', 'Moving day!'],
    ['洗手的步骤：\n1、打开水龙头\n2、把手弄湿', '洗手的步骤'],
    ['## 去图书馆\n\n我们去图书馆。', '去图书馆'],
    ['A trip to the zoo\nTomorrow we go to the zoo. I like lions.', 'A trip to the zoo'],
  ])('is on the cover and on no page: %s', (story, title) => {
    const books = plan(story);
    expect(titleOf(books[0])).toBe(title);
    const marks = /^(?:標題|題目|[《【#\s])/u;
    expect(lettersOf(story.replace(marks, ''))).toContain(lettersOf(title + pageTexts(books).join('')));
  });

  test.each([
    ['a name', '小宇\n小宇今天去打疫苗。妈妈会握着他的手。'],
    ['who speaks', '妈妈\n明天去医院打疫苗。不疼的。'],
    ['a greeting', 'Dear Leo,\n\nTomorrow is your party. Six children will come.'],
    ['a greeting in Chinese', '亲爱的小宇\n明天去新学校。新学校很大。'],
    ['a date', '2024年5月6日 星期一 晴\n今天我们去公园玩。公园里有很多人。'],
    ['a sentence without its full stop', '明天妈妈带我去打疫苗\n护士阿姨会给我打针。打完了可以吃糖。'],
    ['an English sentence', 'Tomorrow we go to the zoo\nWe will see lions. We eat ice cream.'],
    ['the first of a list', '1. 起床\n2. 刷牙。'],
    ['the first step', '第一步\n拿书包。穿鞋。'],
    ['a clock', '8:00 起床\n8:30 上学。'],
  ])('is not %s', (_, story) => {
    const books = plan(story);
    const [first = ''] = story.split('\n');
    expect(lettersOf(pageTexts(books)[0] ?? '')).toContain(lettersOf(first));
    expect(lettersOf(pageTexts(books).join(''))).toBe(lettersOf(story));
  });

  test('that is very long is no title, also when it is marked as one', () => {
    const story = `# ${'很长'.repeat(200)}\n今天去公园。`;
    expect(titleFor(story)).not.toContain('很长很长');
    expect(lettersOf(pageTexts(plan(story)).join(''))).toBe(lettersOf(story));
  });
});

describe('a made title', () => {
  test.each([
    ['明天下午三点妈妈带我去看牙医。', '妈妈带我去看牙医'],
    ['明天要坐飞机✈️飞机上有点吵。', '坐飞机'],
    ['明天就要上学啦🎒', '上学'],
    ['妈妈: 明天去医院打疫苗\n妈妈: 小宝有点怕', '去医院打疫苗'],
    ['这个周末我要和爸爸妈妈一起去很远的海边看大海。', '去很远的海边看大海'],
    ['我们要坐船（船会有点晃）。我可以坐在里面。', '我们要坐船'],
    ['外面打雷了。小宇捂住耳朵。', '外面打雷了'],
    ['明天媽媽帶我去看牙醫。', '媽媽帶我去看牙醫'],
    ['On Monday Ava goes to the supermarket with Daddy.', 'Ava goes to the supermarket with Daddy'],
    ['Tomorrow Leo has his first swimming lesson at the pool on King Street.', 'Leo has his first swimming lesson'],
    ["Mr. Brown's class is going to St. Mary's Hospital at 9 a.m. on Friday.", "Going to St. Mary's Hospital"],
    ['We will see the doctor. Then we visit Grandma.', 'We visit Grandma'],
  ])('says where somebody goes or what begins: %s', (story, title) => {
    expect(titleFor(story)).toBe(title);
  });

  test.each([
    ['a question', '我们去哪里？不知道。', '我们去哪里'],
    ['what somebody else says', '老师问：“你想去吗？”我说：“想。”', '你想去吗'],
    ['a step', 'Step 1: Put on your shoes\nStep 2: Get your bag', 'Step 1'],
    ['the first step', '第一步：拿书包\n第二步：放进铅笔盒', '拿书包'],
    ['a clock', '8:00 - Wake up\n8:15 - Get dressed', 'Get dressed'],
    ['what is not', '因为明天要下雨，所以我们不去公园，我们在家里画画。', '不去公园'],
    ['what one may do', '我可以去安静的地方。我可以看书。', '我可以去'],
    ['a duty', 'So tomorrow we have to get up early.', 'have to'],
    ['somebody we have not met', '他去上学。', '他去上学'],
    ['an address', '看 https://www.example.com/a?b=1。', 'https'],
    ['a tag', '<b>明天去公园</b>。', '<b>'],
    ['a name and no more', 'My name is Sam. I like trains.', 'My name'],
  ])('is not %s', (_, story, wrong) => {
    expect(titleFor(story)).not.toContain(wrong);
    expect(titleFor(story, '安安')).not.toBe('');
  });

  test('never ends with a word that hangs in the air', () => {
    for (const story of [
      'We are going to stay with Uncle Joe for two nights while Mum is in hospital.',
      'Tomorrow the whole class goes by train to the museum of the city of London.',
      '明天我们全班同学和老师一起坐大巴车去城市另一边的科技馆和',
      '妈妈带我去的地方是一个很大很大的很多人的',
    ]) {
      expect(titleFor(story)).not.toMatch(/(?:的|和|去|在|了一个| to| with| of| the| for| by| and)$/u);
    }
  });

  test('is the child’s name when the story gives none', () => {
    expect(titleFor('下大雨。', '安安')).toBe('安安的书');
    expect(titleFor('下大雨。')).toBe('我的书');
    expect(titleFor('It rains.', 'Leo')).toBe("Leo's book");
    expect(titleFor('媽媽說：「好。」', '安安')).toBe('安安的書');
  });
});
