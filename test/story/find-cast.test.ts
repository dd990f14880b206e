import { expect, test } from 'vitest';
import { read } from './scene-kit.ts';

const castOf = (child: string, ...pages: string[]) =>
  read(child, ...pages).cast.map(({ id, role, name }) => (id === role ? `${id}=${name}` : `${id}(${role})=${name}`));

test('the child comes first, then everybody in the order of the story', () => {
  expect(castOf('小宇', '妈妈带小宇去看牙。', '王老师和李医生都认识小宇。')).toEqual([
    'hero=小宇',
    'mother=妈妈',
    'teacher=王老师',
    'dentist=李医生',
  ]);
  expect(castOf('Leo', 'Mum takes Leo to see Dr Lee.', 'My friend Sam waits at home.')).toEqual([
    'hero=Leo',
    'mother=Mum',
    'doctor=Dr Lee',
    'friend=Sam',
  ]);
});

test('the child may be "I", and may tell their own name', () => {
  expect(castOf('', '我叫朵朵，我今年五岁。')).toEqual(['hero=朵朵']);
  expect(castOf('', 'I go to school.')).toEqual(['hero=']);
});

test('without a given name the one the story tells most of is the child', () => {
  expect(castOf('', 'Mia has a cat.', 'Mia feeds it.', 'Her friend Zoe watches Mia.')[0]).toBe('hero=Mia');
});

test('two ways of naming somebody are one person', () => {
  expect(castOf('小宇', '小宇的妹妹朵朵在画画。', '妹妹很开心。', '朵朵笑了。')).toEqual(['hero=小宇', 'sister=朵朵']);
  expect(castOf('Leo', 'Our teacher is Miss Green.', 'The teacher smiles.')).toEqual([
    'hero=Leo',
    'teacher=Miss Green',
  ]);
});

test('who calls or stands beside the child is not named like the child', () => {
  expect(castOf('小宇', '早上，妈妈叫小宇起床。', '牙医叫小宇的名字。')).toEqual([
    'hero=小宇',
    'mother=妈妈',
    'dentist=牙医',
  ]);
  expect(castOf('Leo', 'Mum, Leo and Dad are here.')).toEqual(['hero=Leo', 'mother=Mum', 'father=Dad']);
  expect(castOf('小宇', '我有个弟弟叫朵朵。')).toEqual(['hero=小宇', 'brother=朵朵']);
});

test('two grandmothers are two people', () => {
  expect(castOf('小宇', '奶奶和外婆都来了。')).toEqual([
    'hero=小宇',
    'grandmother=奶奶',
    'grandmother-2(grandmother)=外婆',
  ]);
});

test('a word for two brings two, a plural brings two children', () => {
  expect(castOf('小宇', '爸爸妈妈陪小宇去公园。')).toEqual(['hero=小宇', 'mother=妈妈', 'father=爸爸']);
  expect(castOf('Leo', 'The other children play with Leo.').map((person) => person.split('=')[0])).toEqual([
    'hero',
    'other-child',
    'other-child-2(other-child)',
  ]);
});

test('some little boy is not the brother, other children are classmates in a story of school', () => {
  expect(castOf('书书', '图书馆里有个小弟弟在跑。')).toEqual(['hero=书书', 'other-child=小弟弟']);
  expect(castOf('书书', '妈妈生了一个小弟弟。')).toEqual(['hero=书书', 'mother=妈妈', 'brother=小弟弟']);
  const roles = castOf('Leo', 'At school the other children play with Leo.').map((person) => person.split('=')[0]);
  expect(roles).toEqual(['hero', 'classmate', 'classmate-2(classmate)']);
});

test('a title tells no trade by itself', () => {
  expect(castOf('Ty', "Ty goes to the barber shop. Mr Ray has a barber's cape.")).toContain('barber=Mr Ray');
  expect(castOf('Ty', 'Ty goes to school. Mr Ray reads.')).toContain('teacher=Mr Ray');
  expect(castOf('Ty', 'Ty crosses the road. Mrs Bell waves.')).toContain('other-adult=Mrs Bell');
});

test('who has a haircut meets a hairdresser, named or not', () => {
  expect(castOf('小宇', '剪刀咔嚓咔嚓，给小宇剪头发。')).toEqual(['hero=小宇', 'barber=理发师']);
  expect(castOf('Leo', 'Leo has a haircut today.')).toEqual(['hero=Leo', 'barber=hairdresser']);
});

test('in a story about teeth the doctor is the dentist', () => {
  expect(castOf('', '我去看牙。', '医生数我的牙齿。')).toEqual(['hero=', 'dentist=医生']);
});

test('a parent who tells the story stands beside the child', () => {
  const cast = castOf('', 'My son Theo has to see the doctor.', 'I will hold his hand.');
  expect(cast.slice(0, 2)).toEqual(['hero=Theo', 'parent(other-adult)=parent']);
  expect(castOf('', '我女儿怕打雷，我会抱着她。').slice(0, 2)).toEqual(['hero=', 'parent(other-adult)=家长']);
});

test('what somebody is or is like is nobody else', () => {
  expect(castOf('小宇', '小宇是一个小朋友。', '小宇像医生一样穿着白衣服。')).toEqual(['hero=小宇']);
  expect(castOf('Leo', 'Leo is a boy.', 'Mum is a doctor.')).toEqual(['hero=Leo', 'mother=Mum']);
});

test('a language that we cannot read brings only the child', () => {
  expect(castOf('Léa', "Aujourd'hui Léa va chez le dentiste avec sa maman et son doudou.")).toEqual(['hero=Léa']);
});
