import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_FIGURES, MOST_THINGS, Scene } from '../../server/book/scene.ts';
import { readScenes } from '../../server/story/read-scene.ts';
import { figure, language, lastScene, lexicon, people, read, shownThings } from './scene-kit.ts';

describe('place', () => {
  const place = (...pages: string[]) => lastScene(/[a-z]/i.test(pages[0]!) ? 'Leo' : '小宇', ...pages).place;

  test('stays until the story goes elsewhere', () => {
    expect(place('小宇走进教室。', '他坐下来。')).toBe('classroom');
    expect(place('小宇在教室里。', '放学了，小宇回家。')).toBe('living-room');
    expect(place('Leo is in the kitchen.', 'He smiles.')).toBe('kitchen');
    expect(place('Leo is in his bedroom.', 'At home it is quiet.')).toBe('bedroom');
  });

  test('is not where one does not go, wishes to go, comes from or only hears of', () => {
    expect(place('小宇在客厅里。', '今天不去学校。')).toBe('living-room');
    expect(place('小宇在教室里。', '他想回家。')).toBe('classroom');
    expect(place('小宇在家里。', '妈妈说：“明天我们去动物园。”')).toBe('living-room');
    expect(place('小宇从学校回来，累了。')).toBe('plain');
    expect(place('Leo is at home.', "He doesn't go to school today.")).toBe('living-room');
    expect(place('Leo is at home.', 'Leo wants to go to the park.')).toBe('living-room');
    expect(place('Leo is at home.', '"We will go to the dentist," says Mum.')).toBe('living-room');
  });

  test('is where one sets off to, unless the way there is shown', () => {
    expect(place('明天妈妈带小宇去看牙。')).toBe('dentist');
    expect(place('Tomorrow Leo will go to the dentist.')).toBe('dentist');
    expect(place('我们坐公交车去医院。')).toBe('bus');
    expect(
      read('Leo', 'We are going to the zoo.', 'We take the bus.', 'We see a lion at the zoo.').scenes.map(
        (s) => s.place,
      ),
    ).toEqual(['plain', 'bus', 'zoo']);
  });

  test('comes when one was on the way to it', () => {
    expect(place('爸爸开车送小宇去医院。', '医生摸了摸小宇的额头。')).toBe('clinic');
    expect(place('小宇在牙科。', '小宇坐在候诊室里。', '牙医叫小宇的名字。')).toBe('dentist');
  });

  test('has something to lie on for who sleeps', () => {
    expect(lastScene('小宇', '小宇坐公交车回家。', '小宇睡着了。')).toMatchObject({
      place: 'bus',
      figures: [{ doing: 'sit', feeling: 'tired' }],
    });
    expect(place('回家的路上，小宇睡着了。')).toBe('plain');
  });

  test('is told by what only happens there', () => {
    expect(place('小宇刷牙。')).toBe('bathroom');
    expect(place('小宇要打疫苗。')).toBe('clinic');
    expect(place('Leo gets a haircut.')).toBe('barber');
    expect(place('Mum pays at the checkout.')).toBe('supermarket');
  });
});

describe('senses of a word', () => {
  test('of two meanings the one that fits', () => {
    expect(shownThings(lastScene('小宇', '小宇花了十块钱。'))).not.toContain('flower');
    expect(shownThings(lastScene('小宇', '小宇摘了一朵花。'))).toContain('flower');
    expect(shownThings(lastScene('小宇', '妈妈戴着手表。'))).not.toContain('clock');
    expect(lastScene('Leo', 'Dad parks the car.').place).toBe('plain');
    expect(shownThings(lastScene('Leo', 'Leo wears an orange shirt.'))).toEqual(['shirt']);
    expect(shownThings(lastScene('Leo', 'Leo hugs his rabbit.'))).toEqual(['bunny']);
    expect(shownThings(lastScene('Leo', 'A rabbit sits in the grass.'))).toEqual(['rabbit']);
  });

  test('a name is a name', () => {
    expect(shownThings(lastScene('小雨', '小雨很开心。'))).toEqual([]);
    expect(shownThings(lastScene('小树', '小树坐在椅子上。'))).not.toContain('tree');
  });
});

describe('things', () => {
  test('are those that are there', () => {
    expect(shownThings(lastScene('小宇', '小宇想要一只小狗。'))).toEqual([]);
    expect(shownThings(lastScene('小宇', '小宇梦见一只大恐龙。'))).toEqual([]);
    expect(shownThings(lastScene('小宇', '月亮像一个盘子，像小船。'))).toEqual(['moon']);
    expect(shownThings(lastScene('Leo', 'I want a dog.'))).toEqual([]);
    expect(shownThings(lastScene('Leo', 'There is no cake.'))).toEqual([]);
    expect(shownThings(lastScene('Leo', 'Leo reads a book about lions.'))).toEqual(['book']);
  });

  test('are counted, and no more than three', () => {
    expect(lastScene('小宇', '桌上有三个苹果。').things).toEqual([{ what: 'apple', count: 3, where: 'table' }]);
    expect(lastScene('Leo', 'There are two dogs.').things).toEqual([{ what: 'dog', count: 2, where: 'floor' }]);
    expect(lastScene('Leo', 'Leo sees a cat, a dog, a duck, a rabbit and a bird.').things).toHaveLength(MOST_THINGS);
  });

  test('are not what is drawn on paper, worn by somebody described, or feared', () => {
    expect(shownThings(lastScene('Leo', 'Leo draws a rocket.'))).not.toContain('rocket');
    expect(shownThings(lastScene('小宇', '小宇去找穿制服的叔叔。'))).toEqual([]);
    expect(shownThings(lastScene('Leo', "Leo doesn't like needles."))).toEqual([]);
  });

  test('go into the hand of who takes them', () => {
    expect(figure(lastScene('小宇', '小宇抱着小兔子坐在椅子上。'), 'hero')).toMatchObject({
      doing: 'sit',
      holding: 'bunny',
    });
    expect(figure(lastScene('小宇', '小宇把球抱在怀里。'), 'hero')).toMatchObject({ holding: 'ball' });
    expect(figure(lastScene('Leo', 'Leo brushes his teeth.'), 'hero')).toMatchObject({
      doing: 'brush-teeth',
      holding: 'toothbrush',
    });
    expect(lastScene('Leo', 'Leo draws.')).toMatchObject({
      figures: [{ doing: 'draw', holding: 'crayons' }],
      things: [{ what: 'paper' }],
    });
  });
});

describe('feelings', () => {
  const feelings = (child: string, ...pages: string[]) =>
    Object.fromEntries(lastScene(child, ...pages).figures.map(({ who, feeling }) => [who, feeling]));

  test('are drawn only when told, and not on the next page', () => {
    expect(feelings('小宇', '小宇很害怕。', '他坐在椅子上。')).toEqual({ hero: 'neutral' });
    expect(feelings('Leo', 'Leo likes trains.')).toEqual({ hero: 'neutral' });
  });

  test('belong to whom they are told of', () => {
    expect(feelings('小宇', '妈妈很着急，小宇很平静。')).toEqual({ hero: 'calm', mother: 'worried' });
    expect(feelings('Leo', "Leo's sister is angry but Leo is calm.")).toEqual({ hero: 'calm', sister: 'angry' });
    expect(feelings('Leo', 'The crowd is happy.')).toEqual({ hero: 'neutral' });
  });

  test('are not there when they are denied, and the last one counts', () => {
    expect(feelings('小宇', '小宇不害怕。')).toEqual({ hero: 'neutral' });
    expect(feelings('小宇', '小宇一开始很害怕，后来不怕了，笑了。')).toEqual({ hero: 'happy' });
    expect(feelings('小宇', '小宇不开心。')).toEqual({ hero: 'sad' });
    expect(feelings('Leo', 'Leo is not scared any more.')).toEqual({ hero: 'neutral' });
  });

  test('are those of the speaker in "I am scared"', () => {
    expect(feelings('小宇', '小宇说：“我有点害怕。”')).toEqual({ hero: 'scared' });
    expect(feelings('Leo', 'Leo tells Mum that he is tired.')).toMatchObject({ hero: 'tired', mother: 'neutral' });
  });
});

describe('people', () => {
  test('he, she, they and we are those spoken of last', () => {
    expect(figure(lastScene('小宇', '牙医来了。她数小宇的牙齿。'), 'dentist')).toMatchObject({
      doing: 'examine',
      with: 'hero',
    });
    expect(people(lastScene('小宇', '妈妈和我去公园。', '我们坐在草地上。'))).toEqual(['hero', 'mother']);
    expect(figure(lastScene('Leo', 'Leo sees Dad. He runs to him.'), 'hero')).toMatchObject({
      doing: 'run',
      with: 'father',
    });
    expect(people(lastScene('Leo', 'Leo and Grandma walk.', 'They sit on a bench.'))).toEqual(['hero', 'grandmother']);
  });

  test('without a subject it is still the last one', () => {
    expect(figure(lastScene('小宇', '小宇拿出图画书，坐在地上看书。'), 'hero')).toMatchObject({ doing: 'read' });
    expect(figure(lastScene('小宇', '小宇在床上。妈妈走进来，给小宇讲故事。'), 'mother')).toMatchObject({
      doing: 'read',
    });
  });

  test('who lets, helps or asks does not do it', () => {
    expect(figure(lastScene('小宇', '医生让小宇张开嘴。'), 'hero')).toMatchObject({ doing: 'open-mouth' });
    expect(figure(lastScene('Leo', 'The dentist asks Leo to open his mouth.'), 'hero')).toMatchObject({
      doing: 'open-mouth',
    });
    expect(figure(lastScene('Leo', 'Mum helps Leo wash his hands.'), 'hero')).toMatchObject({ doing: 'wash-hands' });
  });

  test('who is asked goes on, and a dentist opens only other mouths', () => {
    const scene = lastScene('小宇', '牙医请小宇躺在椅子上，张大嘴巴。');
    expect(figure(scene, 'hero')).toMatchObject({ doing: 'open-mouth' });
    expect(figure(scene, 'dentist')?.doing).not.toBe('open-mouth');
    expect(figure(lastScene('小宇', '妈妈让小宇坐下，给小宇讲故事。'), 'mother')).toMatchObject({ doing: 'read' });
  });

  test('hands are held by two', () => {
    const scene = lastScene('小宇', '妈妈牵着小宇的手。');
    expect(figure(scene, 'hero')).toMatchObject({ doing: 'hold-hands', with: 'mother' });
    expect(figure(scene, 'mother')).toMatchObject({ doing: 'hold-hands', with: 'hero' });
    expect(figure(lastScene('Leo', 'Leo holds hands.'), 'hero')?.doing).toBe('stand');
  });

  test('who is elsewhere or on the phone is not in the picture', () => {
    expect(people(lastScene('小宇', '爸爸在公司上班。妈妈陪小宇。'))).toEqual(['hero', 'mother']);
    expect(people(lastScene('小宇', '小宇给奶奶打电话。'))).toEqual(['hero']);
    expect(people(lastScene('Leo', 'Dad is at work, so Grandma picks Leo up.'))).toEqual(['hero', 'grandmother']);
  });

  test('the child is there even when nothing is told of them', () => {
    const scene = lastScene('Leo', 'Leo is in the park.', 'It is a nice day.');
    expect(scene).toMatchObject({
      place: 'park',
      figures: [{ who: 'hero', feeling: 'neutral', doing: 'stand', holding: null }],
      things: [],
    });
  });
});

test('the light follows the hour, and a new place outside begins by day', () => {
  const lights = read('小宇', '晚上，小宇在房间里看书。', '他睡着了。', '妈妈带小宇去学校。').scenes.map(
    ({ light }) => light,
  );
  expect(lights).toEqual(['night', 'night', 'day']);
  expect(lastScene('Leo', 'In the morning Leo wakes up.').light).toBe('morning');
});

test('traditional characters are read like simplified ones', () => {
  const simple = read('小宇', '妈妈牵着小宇的手走进理发店。', '理发师给小宇剪头发，小宇有点紧张。').scenes;
  const traditional = read('小宇', '媽媽牽著小宇的手走進理髮店。', '理髮師給小宇剪頭髮，小宇有點緊張。').scenes;
  const bare = (scenes: Scene[]) => scenes.map((scene) => ({ ...scene, says: '' }));
  expect(bare(traditional)).toEqual(bare(simple));
});

test('a language that we cannot read gets calm, plain pictures', () => {
  const scene = lastScene('Léa', "Aujourd'hui Léa va chez le dentiste avec sa maman.");
  expect(scene).toMatchObject({ place: 'plain', figures: [{ who: 'hero', doing: 'stand' }], things: [] });
});

test('an edited page is read from the picture before it', () => {
  const { cast, scenes } = read('小宇', '妈妈带小宇去公园。', '小宇荡秋千。');
  const words = language.tag('我们坐在长椅上。', { language: 'zh-Hans' });
  const first = language.tag('妈妈带小宇去公园。', { language: 'zh-Hans', names: ['小宇'] });
  const pages = [[{ words: first }], [{ words }]];
  const scene = readScenes(pages, cast, { language: 'zh-Hans', lexicon }, [scenes[0]!])[1]!;
  expect(scene.place).toBe('park');
  expect(people(scene)).toEqual(['hero', 'mother']);
});

test('whatever is written, the picture is one that can be drawn, and always the same', () => {
  const bits = [...lexicon.things, ...lexicon.places, ...lexicon.deeds, ...lexicon.people, ...lexicon.feelings].flatMap(
    ({ words }) =>
      [...words.zh.slice(0, 2), ...words.en.slice(0, 2)].map((word) => word.replace(/\/.*/, '').replace('…', ' ')),
  );
  const piece = fc.oneof(
    fc.constantFrom(...bits),
    fc.constantFrom('，', '。', ' ', '. ', '“', '”', '不', 'not ', '和', ' and ', '小宇', 'Leo'),
    fc.string(),
  );
  const page = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('') || '.');
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), (pages) => {
      const { cast, scenes } = read('小宇', ...pages);
      const ids = cast.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const scene of scenes) {
        expect(Scene.parse(scene)).toEqual(scene);
        const shown = people(scene);
        expect(shown[0]).toBe('hero');
        expect(shown.length).toBeLessThanOrEqual(MOST_FIGURES);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.filter((id) => !ids.includes(id))).toEqual([]);
        expect(scene.figures.filter((one) => one.with !== null && !shown.includes(one.with))).toEqual([]);
        for (const { what, where } of scene.things) {
          expect(lexicon.things.find(({ id }) => id === what)?.spots).toContain(where);
        }
        expect(scene.says).toMatch(/[。.]$/);
      }
      expect(read('小宇', ...pages).scenes).toEqual(scenes);
    }),
    { numRuns: 150, seed: 7 },
  );
});
