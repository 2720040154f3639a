import type { ProposeProps } from '../../features/propose/components/propose.js';
import { IdeaPreview } from './idea-preview.js';

/** What writing an idea borrows from the public pages and the map. */
export const proposeSlots: Omit<ProposeProps, 'idea'> = {
  preview: (content, more) => <IdeaPreview content={content} {...more} />,
  ground: async () => {
    const [rings, { TOWNS }] = await Promise.all([
      import('../../features/map/rings.json'),
      import('../../features/map/towns.js'),
    ]);
    return { outlines: rings.default, towns: TOWNS };
  },
};
