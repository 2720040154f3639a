import type { PhotoRow } from '@talka/composition';
import type { OwnPhotoView, PhotoView } from '@talka/contracts';
import { fileAddress } from '../ideas/idea.presenter.js';

export const photoView = (row: PhotoRow): PhotoView => ({
  ...{ id: row.id, alt: row.alt, takenOn: row.taken_on, width: row.width, height: row.height },
  ...{ small: fileAddress(row.id, 'small'), large: fileAddress(row.id, 'large') },
});

export const ownPhotoView = (row: PhotoRow): OwnPhotoView => ({
  ...photoView(row),
  ...{
    event: row.event,
    step: row.step,
    idea: { number: row.idea, title: row.idea_title },
    state: row.state,
  },
});
