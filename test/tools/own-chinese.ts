import { PHRASES } from '../../server/story/describe-scene-zh.ts';
import type { Lexicon } from '../../server/story/lexicon.ts';

/** Every Chinese phrase of ours that a picture's description can be made of. */
export function ownChinese(lexicon: Lexicon): string[] {
  const { places, things, feelings, lights, weathers, moods, doings, choices } = lexicon;
  const phrases = [
    ...places.flatMap(({ says, at }) => [says.zh, at.zh]),
    ...things.flatMap(({ says, measure }) => [says.zh, measure]),
    ...feelings.map(({ tells }) => tells.zh),
    ...[...weathers, ...moods].map(({ tells }) => tells.zh),
    ...lights.map(({ tells }) => tells.zh),
    ...doings.flatMap(({ tells, tellsWith }) => [tells.zh, tellsWith.zh]),
    ...choices.roles.map(({ says }) => says.zh),
    ...Object.values(PHRASES).flat(),
  ];
  return [...new Set(phrases)];
}
