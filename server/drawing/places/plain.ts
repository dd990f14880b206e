import type { Place } from '../place.ts';
import { by, noSeats, room } from './kit.ts';

/** Nothing but a wall and a floor: for stories that name no place. */
export const plain: Place = {
  ground: room,
  furniture: () => [],
  spots: (setting) => ({
    stand: setting.middle,
    seats: noSeats,
    brought: 'chair',
    couch: null,
    basin: null,
    wall: [
      [setting.middle + by(setting, 430, 330, 290, 215), 230],
      [setting.middle - by(setting, 430, 330, 290, 215), 230],
    ],
    sky: [
      [setting.middle + by(setting, 430, 330, 290, 215), 180],
      [setting.middle - by(setting, 430, 330, 290, 215), 180],
    ],
  }),
};
