import type { DeliveryRow, PhotoRow } from '@talka/composition';
import type { DeliveryView } from '@talka/contracts';
import { deliveryClock } from '@talka/ideas';
import { photoView } from './photo.presenter.js';

/** How an idea is carried out, with the photos that everyone sees at their steps. */
export function deliveryView(row: DeliveryRow, photos: readonly PhotoRow[]): DeliveryView {
  const { selected_on: selectedOn, delivered_on: deliveredOn, today, office, revision, spent, costing } = row;
  return {
    ...{ selectedOn, deliveredOn, today, office, revision, spent, costing },
    ...deliveryClock(selectedOn, deliveredOn, today),
    spentOn: spent === null ? null : row.spent_on,
    steps: row.steps.map((step) => ({
      ...{ id: step.id, words: step.words, language: step.language },
      ...{ plannedOn: step.planned_on, doneOn: step.done_on },
      delays: step.delays.map(({ before_on: before, until_on: until, ...said }) => ({
        ...said,
        before,
        until,
      })),
      photos: photos.filter((photo) => photo.step === step.id).map(photoView),
    })),
  };
}
