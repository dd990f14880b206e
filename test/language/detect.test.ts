import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../server/language/language.ts';
import { aLanguage } from './a-language.ts';

let language: Language;
beforeAll(async () => {
  language = await aLanguage();
});

test.each([
  [
    'zh-Hans',
    ['看牙医', '理发', '我今天去公园😀', '小宇有iPad和Switch', 'Emma 和 Tom', '我喜欢 Peppa Pig', '去游泳\nMy story'],
  ],
  ['zh-Hant', ['看牙醫', '第一次坐飛機', '明天我要去看醫生', '剪頭髮\n我哋去剪頭髮']],
  [
    'en',
    ['Swimming', 'Dentist visit', 'Max is brave.', 'I love my 奶奶.', 'Mummy and Daddy take Leo to the seaside 😀'],
  ],
  ['mixed', ['明天我们去动物园。\nTomorrow we go to the zoo. We will see the pandas and eat ice cream.']],
  [
    'und',
    ['', '123', '😀😀', '今日は動物園に行きます。', '東京へ行く', '오늘 동물원에 가요.', 'Сегодня мы идём в зоопарк.'],
  ],
  ['und', ['نذهب اليوم إلى حديقة الحيوان', 'ไปหาหมอฟัน', 'Aujourd’hui, je vais chez le dentiste avec maman.']],
  [
    'und',
    [
      'Hoy voy al dentista con mi mamá.',
      'Heute gehe ich mit Mama zum Zahnarzt.',
      'Saya pergi ke dokter gigi dengan ibu.',
    ],
  ],
] as const)('%s: %s', (expected, texts) => {
  for (const text of texts) expect(language.detect(text), text).toBe(expected);
});
