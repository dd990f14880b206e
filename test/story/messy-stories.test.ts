import { describe, expect, test } from 'vitest';
import type { Level } from '../../server/book/story.ts';
import { lettersOf, pageTexts, plan, sentenceTexts, titleOf } from './planner-kit.ts';

/** The pages of a story, each as a person reads it. */
const pagesOf = (story: string, level: Level = '5-6') => pageTexts(plan(story, { level })).map((text) => text.trim());

describe('a list', () => {
  test.each([
    ['（1）起床（2）刷牙洗脸（3）吃早饭', ['（1）起床', '（2）刷牙洗脸', '（3）吃早饭']],
    ['①先脱鞋②把鞋放好③洗手', ['①先脱鞋', '②把鞋放好', '③洗手']],
    ['1.脱鞋2.把书包挂好3.洗手', ['1.脱鞋', '2.把书包挂好', '3.洗手']],
    ['1、起床 2、刷牙 3、吃早饭', ['1、起床', '2、刷牙', '3、吃早饭']],
    ['一、准备泳衣二、换衣服三、下水', ['一、准备泳衣', '二、换衣服', '三、下水']],
    ['第一步脱衣服第二步调水温第三步洗澡', ['第一步脱衣服', '第二步调水温', '第三步洗澡']],
    ['Step 1: Get your bag Step 2: Find the bus', ['Step 1: Get your bag', 'Step 2: Find the bus']],
    ['a) wash hands b) sit down c) eat lunch', ['a) wash hands', 'b) sit down', 'c) eat lunch']],
    ['1️⃣ 起床 2️⃣ 穿衣服 3️⃣ 吃早餐', ['1️⃣ 起床', '2️⃣ 穿衣服', '3️⃣ 吃早餐']],
  ])('on one line is cut before every number: %s', (story, items) => {
    expect(sentenceTexts(plan(story))).toEqual(items);
  });

  test.each([
    ['我数1、2、3，就好了。'],
    ['星期一、星期二、星期三都上学。'],
    ['电影票3.5元一张。'],
    ['体温37.2度。'],
    ['周一、周二我去奶奶家。'],
  ])('is not what only looks like one: %s', (story) => {
    expect(sentenceTexts(plan(story))).toEqual([story]);
  });

  test('with headings and details keeps each heading with what it announces', () => {
    expect(pagesOf('一、准备\n带上泳衣、泳帽和毛巾。\n二、下水\n先用脚试一试水温。慢慢走下去。')).toEqual([
      '一、准备带上泳衣、泳帽和毛巾。',
      '二、下水先用脚试一试水温。',
      '慢慢走下去。',
    ]);
    expect(pagesOf('# 坐飞机\n## 出发\n我们坐车去机场。机场很大。\n## 起飞\n飞机有点响。')).toEqual([
      '出发我们坐车去机场。',
      '机场很大。',
      '起飞飞机有点响。',
    ]);
  });
});

describe('a chat', () => {
  test('keeps who speaks with what is said', () => {
    expect(pagesOf('妈妈: 明天去医院打疫苗\n老师: 可以先给他看图片\n妈妈: 好的 护士阿姨会擦一擦胳膊')).toEqual([
      '妈妈: 明天去医院打疫苗',
      '老师: 可以先给他看图片',
      '妈妈: 好的 护士阿姨会擦一擦胳膊',
    ]);
  });

  test('keeps the line of who and when with its message', () => {
    expect(pagesOf('2024/3/5 20:31 妈妈\n明天带乐乐去理发\n2024/3/5 20:32 爸爸\n他上次哭了')).toEqual([
      '2024/3/5 20:31 妈妈明天带乐乐去理发',
      '2024/3/5 20:32 爸爸他上次哭了',
    ]);
  });

  test('pauses at spaces, as people who type without marks do', () => {
    expect(sentenceTexts(plan('明天去看牙 牙医用小镜子看牙齿 有一点凉 不会很久 看完了我们去公园玩滑梯'))).toEqual([
      '明天去看牙 牙医用小镜子看牙齿',
      '有一点凉 不会很久',
      '看完了我们去公园玩滑梯',
    ]);
  });
});

describe('a letter or a diary', () => {
  test('keeps the greeting and the date with the first sentence', () => {
    expect(pagesOf('Dear Leo,\n\nTomorrow is your party. Six children will come.')[0]).toBe(
      'Dear Leo,Tomorrow is your party.',
    );
    expect(pagesOf('2024年5月6日 星期一 晴\n今天我们去公园玩。我坐了旋转木马。')[0]).toBe(
      '2024年5月6日 星期一 晴今天我们去公园玩。',
    );
  });

  test('that a mail program wrapped and quoted is one text again', () => {
    const story =
      '> Hi all,\n> Tomorrow Leo has his first swimming lesson at the pool on King\n> Street. The water may feel cold at first. His teacher is called\n> Anna and she will stay near him all the time.';
    expect(pagesOf(story)).toContain('The water may feel cold at first.');
    expect(pagesOf(story).join(' ')).toContain('on King Street.');
    expect(pagesOf(story).join(' ')).toContain('is called Anna and');
  });

  test('in Chinese that was wrapped at a fixed width is one text again', () => {
    const story =
      '明天早上我们要早一点起床，吃完早饭以后爸爸开车送我\n们去火车站。火车站里有很多人，声音会比较大，我可以戴\n上我的耳罩，也可以拉着妈妈的手。';
    expect(pagesOf(story)).toContain('吃完早饭以后爸爸开车送我们去火车站。');
  });

  test('verses and items of one length are not wrapped text', () => {
    const poem = '小雨沙沙沙沙\n落在窗台上面\n我听着小雨声\n慢慢闭上眼睛';
    expect(sentenceTexts(plan(poem))).toEqual(poem.split('\n'));
    const chat =
      '媽媽: 明天要去打流感疫苗喔要早點起床喔\n媽媽: 護理師阿姨會先用酒精棉片擦手臂喔\n爸爸: 打完了以後我們可以一起去吃布丁喔';
    for (const line of chat.split('\n')) expect(pagesOf(chat).join('|')).toContain(line.slice(0, 8));
    expect(sentenceTexts(plan(chat)).filter((text) => /^[媽爸]/.test(text))).toHaveLength(3);
  });
});

describe('marks', () => {
  test.each<[string, string[]]>([
    ['妈妈说：“老师告诉我：‘明天要开运动会。’你想去吗？”我说：“我想去。”', ['我说：“我想去。”']],
    [
      '明天（星期三）我们去看眼科医生（他姓刘）。医生很好。',
      ['明天（星期三）我们去看眼科医生（他姓刘）。', '医生很好。'],
    ],
    ['我……我不敢去。妈妈等我。', ['我……我不敢去。', '妈妈等我。']],
    ['外面打雷了……小宇捂住耳朵……', ['外面打雷了……', '小宇捂住耳朵……']],
    ['明天...我们要去医院...我有点担心...', ['明天...我们要去医院...', '我有点担心...']],
    ['Um... we wait. Then we go.', ['Um... we wait.', 'Then we go.']],
    ['We go to the shop.Mum has a list.We pay!', ['We go to the shop.', 'Mum has a list.', 'We pay!']],
    [
      'J. K. is my cousin. He lives in the U.S. with Aunt Jo.',
      ['J. K. is my cousin.', 'He lives in the U.S. with Aunt Jo.'],
    ],
    [
      'We arrive at approx. 10 a.m. on Monday. Mrs. Hall waits.',
      ['We arrive at approx. 10 a.m. on Monday.', 'Mrs. Hall waits.'],
    ],
    ['看 https://a.cn/b?id=3。然后回家。', ['看 https://a.cn/b?id=3。', '然后回家。']],
    ['Mail a.b@c.org or see zoo.org.uk/map?d=sat. We go.', ['Mail a.b@c.org or see zoo.org.uk/map?d=sat.', 'We go.']],
    ['明天上学啦🎒早上七点起床⏰吃面包🍞', ['明天上学啦🎒', '早上七点起床⏰', '吃面包🍞']],
    ['明天去上学．妈妈送我．', ['明天去上学．', '妈妈送我．']],
    ['¿Tengo miedo? Un poco. ¡Mamá viene!', ['¿Tengo miedo?', 'Un poco.', '¡Mamá viene!']],
    ['**明天** 我们去图书馆。__很安静__。', ['明天 我们去图书馆。', '很安静。']],
    ['“Tomorrow,” said Mum, “we’re going out.” Sam nods.', ['“Tomorrow,” said Mum, “we’re going out.”', 'Sam nods.']],
    ['<p>我们去<b>公园</b>。</p><p>我看花 &amp; 草。</p>', ['<p>我们去<b>公园</b>。</p>', '<p>我看花 &amp; 草。</p>']],
  ])('%s', (story, sentences) => {
    expect(sentenceTexts(plan(story))).toEqual(expect.arrayContaining(sentences));
  });

  test('no sentence ends with a mark that opens something', () => {
    const story =
      '老师说：“小朋友们，明天我们要去春游。大家要带上水壶、帽子和午餐。”妈妈说：“（轻轻地）老师告诉我：‘八点在校门口集合，不要迟到。’”';
    for (const sentence of sentenceTexts(plan(story))) expect(sentence).not.toMatch(/[“‘「（(《]$/u);
  });

  test('a quotation that is never closed does not swallow the story', () => {
    const story = '妈妈说：“明天八点出发。我们坐火车去外婆家。外婆家有一只猫。猫很小。';
    expect(sentenceTexts(plan(story))).toContain('外婆家有一只猫。');
  });
});

describe('pages', () => {
  test('hold a sentence each in a short book, and two when there are more than twelve', () => {
    const sentences = [
      '小宇起床。',
      '小宇穿好衣服。',
      '妈妈做了早饭。',
      '小宇喝了一杯牛奶。',
      '爸爸去开车。',
      '小宇背上书包。',
    ];
    expect(pagesOf(sentences.join(''))).toEqual(sentences);
    const twice = [...sentences, ...sentences].join('');
    expect(pagesOf(twice)).toHaveLength(12);
    expect(pagesOf(`${twice}我们出发了。`)).toHaveLength(7);
  });

  test('a short sentence about the same keeps its neighbour company, one with somebody new does not', () => {
    const story =
      'Maya needs a flu shot on Monday. Grandma drives her to the clinic. Maya sees the needle. She is scared. The nurse cleans her arm. Dad is here. Maya squeezes his hand. The nurse gives her a plaster.';
    expect(pagesOf(story)).toContain('Maya sees the needle. She is scared.');
    expect(pagesOf(story)).toContain('Dad is here.');
  });

  test('a long sentence that no page can hold is cut into pages of like length', () => {
    const story = `我看见了${'一只很大很大的白色的鸟和'.repeat(9)}一条鱼。`;
    const lengths = pagesOf(story).map((text) => [...text].length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 2.5);
    expect(lettersOf(pagesOf(story).join(''))).toBe(lettersOf(story));
  });

  test('a scrap does not stand alone', () => {
    for (const story of [
      '然后，妈妈带着我和弟弟一起去很远很远的动物园看大象。',
      '明天下午，我们全家人一起坐高铁去上海看外公和外婆。',
      '校车来了，司机叔叔对阳阳说早上好，阳阳向妈妈挥手再见。',
      'So, on the way home we all stop at the big shop and buy bread, milk, please.',
    ]) {
      for (const sentence of sentenceTexts(plan(story))) expect(lettersOf(sentence).length).toBeGreaterThan(5);
    }
  });
});

test('many spaces, ruled lines and check boxes leave no trace', () => {
  expect(pagesOf('去   公园\n------\n- [ ] 带水\n- [x] 带球\n＊＊＊')).not.toContain('------');
  expect(pagesOf('- [ ] 带水壶\n- [x] 带球\n=====\n我们出发。')).toEqual(['带水壶', '带球', '我们出发。']);
  expect(pagesOf('我们   去    公园。')).toEqual(['我们 去 公园。']);
});

test('a book for each of many stories has a title and no empty page', () => {
  for (const story of [
    '。',
    '😀',
    '1',
    'a',
    '\\',
    '“',
    '——',
    '<>',
    '第一步',
    'Q:',
    '妈妈：',
    '- - -',
    '[ ]',
    '# ',
    '《》',
  ]) {
    const books = plan(story);
    expect([story, books.length]).toEqual([story, 1]);
    expect(titleOf(books[0])).not.toBe('');
    expect(pageTexts(books).every((text) => text.trim() !== '')).toBe(true);
  }
});
