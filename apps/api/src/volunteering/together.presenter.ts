import type { TogetherRow } from '@talka/composition';
import type { TogetherView } from '@talka/contracts';
import { shiftView } from './volunteering.presenter.js';

export const togetherView = ({ shift, party, refusal, guardian }: TogetherRow): TogetherView => ({
  shift: shiftView(shift),
  party: party && { ...party, people: party.people.map((one) => ({ ...one })) },
  refusal: refusal && { code: refusal.code, params: { ...refusal.params } },
  guardian,
});
