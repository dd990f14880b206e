import { describe, expect, test } from 'vitest';
import { plan, sentenceTexts } from './planner-kit.ts';

describe('dictated Chinese', () => {
  test.each<[string, string]>([
    ['somebody who does something', '妈妈开车带我去医院|护士用棉签擦我的胳膊|我可以握住奶奶的手'],
    ['a time', '我和外婆坐地铁去博物馆|下午我们在家里看书'],
    ['a joining word', '我们坐电梯去三楼看牙医|然后医生看我的牙齿'],
    ['a thing spoken of last', '明天妈妈会带我坐地铁|地铁上人很多声音有点大'],
    ['how it is, then who', '教室里的声音非常非常大|我可以捂住自己的耳朵'],
    ['a place with something in it', '今天妈妈带小宇去看牙医|候诊室里有好几个小朋友'],
    ['something that happens', '小宇和爸爸在路边等校车|校车来了|司机叔叔说早上好'],
    ['what is over', '理发师用剪刀慢慢剪头发|剪完了乐乐可以照镜子看看'],
    ['an arrival, with who goes on', '明天我和妈妈坐火车去海边|到了海边我们一起堆沙堡'],
    ['a condition, with what follows', '医生会用小灯看我的耳朵|如果我不舒服我可以举手'],
    ['traditional characters', '今天學校帶我們去動物園|我們坐遊覽車看風景'],
  ])('a sentence begins at %s', (_, sentences) => {
    const story = sentences.replaceAll('|', '');
    expect(sentenceTexts(plan(story))).toEqual(sentences.split('|'));
  });

  test.each([
    ['whom it is done to', '妈妈轻轻地抱着小熊和弟弟坐在沙发上等外婆来接他们'],
    ['two people together', '这个周末我要和爸爸妈妈一起去很远的海边看大海'],
    ['one person with a title', '前台的工作人员叔叔给我们每个人发了一张小卡片'],
    ['in brackets', '星期三我们去看眼科医生（他姓刘我们见过他一次）还要配眼镜'],
    ['what is said', '妈妈说下雨天我们可以在家里一起玩积木和看绘本'],
    ['whose it is', '今天下午我想去看看我的好朋友安安的新房间和他的小猫'],
  ])('no sentence begins at %s', (_, story) => {
    expect(sentenceTexts(plan(story))).toEqual([story]);
  });
});

describe('dictated English', () => {
  test.each<[string, string]>([
    ['somebody who does something', 'mum will drive me to the clinic by car|the nurse will clean my arm'],
    ['a capital', 'Mum will put the sunscreen on my arms and legs|The sand is hot'],
    ['there is', 'on the bus i can sit next to my friend Ben|there are lots of people'],
    ['a place with something in it', 'on monday i can sit next to my friend ben|at the farm there are cows'],
    ['a condition, with what follows', 'the bell is very loud in the big hall|if it hurts i can cover my ears'],
    ['two people together', 'tomorrow we are going to the seaside by train|Leo and Mum sit by the window'],
    ['and, when it would be too long', 'tomorrow is the first school trip of the year|and we have to get up early'],
  ])('a sentence begins at %s', (_, sentences) => {
    expect(sentenceTexts(plan(sentences.replaceAll('|', ' ')))).toEqual(sentences.split('|'));
  });

  test.each([
    ['next to, so loud', 'the music in the big hall is so loud that i sit next to the door with dad'],
    ['a person with a title', 'in the morning i will walk with my new teacher Mrs Green to the classroom'],
    ['a name that follows a verb', 'the new swimming teacher at the big pool is called Anna and she is kind'],
  ])('no sentence begins at %s', (_, story) => {
    const starts = sentenceTexts(plan(story)).map((text) => text.split(' ')[0]);
    expect(starts).not.toContain('next');
    expect(starts).not.toContain('so');
    expect(starts).not.toContain('Mrs');
    expect(starts).not.toContain('Green');
    expect(starts).not.toContain('Anna');
  });
});
