import type { ClothColour, HairColour, HairStyle, Look, SkinTone, Top } from '../../server/book/look.ts';
import type { Bilingual } from '../../server/book/words.ts';

type Choices<T extends string> = readonly { id: T; says: Bilingual }[];
const choice = <T extends string>(id: T, zh: string, en: string) => ({ id, says: { zh, en } });

export const SKIN: Choices<SkinTone> = [
  choice('tone1', '肤色 1', 'Skin 1'),
  choice('tone2', '肤色 2', 'Skin 2'),
  choice('tone3', '肤色 3', 'Skin 3'),
  choice('tone4', '肤色 4', 'Skin 4'),
  choice('tone5', '肤色 5', 'Skin 5'),
  choice('tone6', '肤色 6', 'Skin 6'),
];

export const HAIR: Choices<HairStyle> = [
  choice('short', '短发', 'Short'),
  choice('spiky', '竖起来', 'Spiky'),
  choice('buzz', '很短', 'Very short'),
  choice('bob', '齐耳', 'Bob'),
  choice('long', '长发', 'Long'),
  choice('ponytail', '马尾', 'Ponytail'),
  choice('pigtails', '两根辫子', 'Pigtails'),
  choice('bun', '发髻', 'Bun'),
  choice('curly', '卷发', 'Curly'),
  choice('afro', '蓬蓬头', 'Afro'),
  choice('bald', '没有头发', 'No hair'),
  choice('hijab', '头巾', 'Headscarf'),
];

export const HAIR_COLOUR: Choices<HairColour> = [
  choice('black', '黑', 'Black'),
  choice('dark-brown', '深棕', 'Dark brown'),
  choice('brown', '棕', 'Brown'),
  choice('light-brown', '浅棕', 'Light brown'),
  choice('red', '红棕', 'Red'),
  choice('blond', '金', 'Blond'),
];

export const TOP: Choices<Top> = [
  choice('stripes', '条纹衫', 'Stripes'),
  choice('plain', '素色衣', 'Plain'),
  choice('tee', '短袖', 'T-shirt'),
  choice('overall', '背带裤', 'Dungarees'),
  choice('school', '校服', 'School'),
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

export const EARS: Choices<Look['ears']> = [
  choice('none', '什么都不戴', 'Nothing'),
  choice('defenders', '隔音耳罩', 'Ear defenders'),
  choice('headphones', '耳机', 'Headphones'),
  choice('hearing-aid', '助听器', 'Hearing aid'),
];

export const MOVING: Choices<Look['moving']> = [
  choice('walks', '自己走', 'Walks'),
  choice('wheelchair', '坐轮椅', 'Wheelchair'),
];

export const LOOK = {
  legend: { zh: '孩子的样子', en: 'How the child looks' },
  same: { zh: '每一页都一样', en: 'The same on every page' },
  picture: { zh: '孩子现在的样子', en: 'The child as chosen' },
  more: { zh: '更多样子', en: 'More choices' },
  skin: { zh: '肤色', en: 'Skin' },
  hair: { zh: '头发', en: 'Hair' },
  hairColour: { zh: '头发颜色', en: 'Hair colour' },
  top: { zh: '衣服', en: 'Clothes' },
  topColour: { zh: '衣服颜色', en: 'Colour of the clothes' },
  bottom: { zh: '下身', en: 'Below' },
  glasses: { zh: '眼镜', en: 'Glasses' },
  ears: { zh: '耳朵上', en: 'On the ears' },
  moving: { zh: '怎么走', en: 'Getting about' },
} as const satisfies Record<string, Bilingual>;
