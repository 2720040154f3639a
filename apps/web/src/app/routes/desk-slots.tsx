import type { DrawPlace } from '../../features/desk/place.js';
import { SpotMap } from '../../features/map/spot-map.js';

/** The map that the desk borrows from the public pages: the moderator sees the place as everyone will. */
export const spotMap: DrawPlace = (place, municipality) => (
  <SpotMap place={place} municipality={municipality} />
);
