import type {
  Beard,
  ClothColour,
  HairColour,
  HairStyle,
  Headwear,
  Look,
  SkinTone,
  Top,
  WornAid,
} from '../../server/book/look.ts';
import { SKIN_TONES } from '../../server/book/skin-tones.ts';
import type { Bilingual } from '../../server/book/words.ts';

type Choices<T extends string> = readonly { id: T; says: Bilingual }[];
const choice = <T extends string>(id: T, zh: string, en: string) => ({ id, says: { zh, en } });

export const SKIN: Choices<SkinTone> = SKIN_TONES.map((id, at) => choice(id, `肤色 ${at + 1}`, `Skin ${at + 1}`));

export const HAIR: Choices<HairStyle> = [
  choice('short', '短发', 'Short'),
  choice('spiky', '竖起来', 'Spiky'),
  choice('buzz', '很短', 'Very short'),
  choice('bob', '齐耳', 'Bob'),
  choice('long', '长发', 'Long'),
  choice('ponytail', '马尾', 'Ponytail'),
  choice('pigtails', '两根辫子', 'Pigtails'),
  choice('two-buns', '两个丸子', 'Two buns'),
  choice('curly', '卷发', 'Curly'),
  choice('afro', '蓬蓬头', 'Afro'),
  choice('cap', '棒球帽', 'Cap'),
  choice('hijab', '头巾', 'Headscarf'),
];

export const MORE_HAIR: Choices<HairStyle> = [
  choice('side-part', '偏分', 'Side parting'),
  choice('fringe-long', '长发刘海', 'Long with fringe'),
  choice('wavy', '波浪发', 'Wavy'),
  choice('half-up', '半扎', 'Half up'),
  choice('plaits', '麻花辫', 'Plaits'),
  choice('bun', '发髻', 'Bun'),
  choice('locs', '雷鬼辫', 'Locs'),
  choice('cornrows', '贴头辫', 'Cornrows'),
  choice('balding', '头顶少发', 'Thin on top'),
  choice('bald', '没有头发', 'No hair'),
  choice('turban', '缠头巾', 'Turban'),
  choice('patka', '男孩包头巾', 'Patka'),
];

export const HAIR_COLOUR: Choices<HairColour> = [
  choice('black', '黑', 'Black'),
  choice('dark-brown', '深棕', 'Dark brown'),
  choice('brown', '棕', 'Brown'),
  choice('light-brown', '浅棕', 'Light brown'),
  choice('red', '红棕', 'Red'),
  choice('blond', '金', 'Blond'),
  choice('grey', '灰', 'Grey'),
  choice('white', '白', 'White'),
];

export const TOP: Choices<Top> = [
  choice('stripes', '条纹衫', 'Stripes'),
  choice('plain', '素色衣', 'Plain'),
  choice('tee', '短袖', 'T-shirt'),
  choice('overall', '背带裤', 'Dunga\u00adrees'),
  choice('school', '校服', 'School'),
  choice('summer-dress', '连衣裙', 'Dress'),
  choice('winter-coat', '棉衣', 'Winter coat'),
  choice('raincoat', '雨衣', 'Raincoat'),
  choice('pyjamas', '睡衣', 'Pyjamas'),
  choice('swimwear', '泳衣', 'Swim\u00adwear'),
];

/** For grown-ups only. */
export const WORK_TOP: Choices<Top> = [
  choice('cardigan', '开衫', 'Cardigan'),
  choice('polo', '翻领衫', 'Polo shirt'),
  choice('apron', '围裙', 'Apron'),
  choice('white-coat', '白大褂', 'White coat'),
  choice('doctor-coat', '医生服', 'Doctor'),
  choice('scrubs', '护士服', 'Scrubs'),
  choice('dentist-tunic', '牙医服', 'Dentist'),
  choice('barber-apron', '理发围裙', 'Barber'),
  choice('shop-apron', '店员围裙', 'Shop apron'),
  choice('cook-jacket', '厨师服', 'Cook'),
  choice('driver-uniform', '司机服', 'Driver'),
  choice('police-uniform', '警服', 'Police'),
  choice('firefighter-coat', '消防服', 'Fire\u00adfighter'),
  choice('rider-vest', '骑手马甲', 'Courier'),
];

export const BEARD: Choices<Beard | 'none'> = [
  choice('none', '没有', 'None'),
  choice('moustache', '小胡子', 'Moustache'),
  choice('short', '短胡子', 'Short'),
  choice('full', '大胡子', 'Full'),
];

export const TOP_COLOUR: Choices<ClothColour> = [
  choice('yellow', '黄', 'Yellow'),
  choice('orange', '橙', 'Orange'),
  choice('red', '红', 'Red'),
  choice('pink', '粉', 'Pink'),
  choice('purple', '紫', 'Purple'),
  choice('blue', '蓝', 'Blue'),
  choice('teal', '青', 'Teal'),
  choice('green', '绿', 'Green'),
  choice('grey', '灰', 'Grey'),
];

export const BUILD: Choices<Look['build']> = [
  choice('baby', '婴儿', 'Baby'),
  choice('toddler', '幼儿', 'Toddler'),
  choice('child', '孩子', 'Child'),
  choice('teen', '少年', 'Teenager'),
  choice('adult', '大人', 'Grown-up'),
  choice('elder', '老人', 'Older'),
];

export const BOTTOM: Choices<Look['bottom']> = [
  choice('trousers', '长裤', 'Trousers'),
  choice('shorts', '短裤', 'Shorts'),
  choice('skirt', '裙子', 'Skirt'),
];

export const GLASSES: Choices<Look['glasses']> = [
  choice('none', '不戴', 'None'),
  choice('round', '圆眼镜', 'Round'),
  choice('blue', '蓝眼镜', 'Blue'),
];

/** `\u00ad` is where a long word may break on a narrow card. */
export const EARS: Choices<Look['ears']> = [
  choice('none', '不戴', 'Nothing'),
  choice('defenders', '隔音耳罩', 'Ear defenders'),
  choice('headphones', '耳机', 'Head\u00adphones'),
  choice('hearing-aid', '助听器', 'Hearing aid'),
  choice('cochlear-implant', '人工耳蜗', 'Cochlear implant'),
];

export const MOVING: Choices<Look['moving']> = [
  choice('walks', '自己走', 'Walks'),
  choice('wheelchair', '坐轮椅', 'Wheelchair'),
  choice('walker', '助行架', 'Walking frame'),
  choice('cane', '拄手杖', 'Walking stick'),
];

/** A cap is among the hair. */
export const HEADWEAR: Choices<Headwear | 'none'> = [
  choice('none', '不戴', 'Nothing'),
  choice('woolly-hat', '毛线帽', 'Woolly hat'),
  choice('helmet', '头盔', 'Helmet'),
  choice('mask', '口罩', 'Face mask'),
  choice('crown', '皇冠', 'Crown'),
];

export const WEARS: Choices<WornAid> = [
  choice('aac-tablet', '沟通平板', 'Talker'),
  choice('weighted-vest', '重力背心', 'Weighted vest'),
  choice('chew-necklace', '咬胶项链', 'Chew necklace'),
  choice('sunflower-lanyard', '向日葵挂绳', 'Sunflower lanyard'),
];

export const LOOK = {
  legend: { zh: '孩子的样子', en: 'How the child looks' },
  same: { zh: '每一页都一样', en: 'The same on every page' },
  picture: { zh: '孩子现在的样子', en: 'The child as chosen' },
  clothes: { zh: '衣服和年龄', en: 'Clothes and age' },
  aids: { zh: '眼镜、耳罩、辅具', en: 'Glasses, ears, aids' },
  headwear: { zh: '头上戴着', en: 'On the head' },
  beard: { zh: '胡子', en: 'Beard' },
  workTop: { zh: '工作的衣服', en: 'Work clothes' },
  skin: { zh: '肤色', en: 'Skin' },
  hair: { zh: '头发', en: 'Hair' },
  moreHair: { zh: '更多发型', en: 'More hair' },
  hairAndColour: { zh: '更多发型和发色', en: 'More hair, colours' },
  hairColour: { zh: '头发颜色', en: 'Hair colour' },
  top: { zh: '衣服', en: 'Clothes' },
  topColour: { zh: '衣服颜色', en: 'Colour of the clothes' },
  build: { zh: '画成', en: 'Drawn as' },
  bottom: { zh: '下身', en: 'Below' },
  glasses: { zh: '眼镜', en: 'Glasses' },
  ears: { zh: '耳朵上', en: 'On the ears' },
  moving: { zh: '怎么走', en: 'Getting about' },
  wears: { zh: '身上带着', en: 'Worn on the body' },
} as const satisfies Record<string, Bilingual>;
