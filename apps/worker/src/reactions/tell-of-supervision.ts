import {
  unsupervisedNow,
  unsupervisedPlace,
  unsupervisedSince,
  type Queryable,
  type UnsupervisedTold,
} from '@talka/composition';
import type { NoticeKind } from '@talka/contracts';
import type { Consequences, Known, Notice } from './reaction.js';

const notice =
  (kind: NoticeKind) =>
  ({ person, event, title, shift, role }: UnsupervisedTold): Notice => ({
    ...{ person, kind, params: { title, role, shift }, link: `/events/${event}` },
  });

/** Somebody not of age has a place, and nobody looks after them: the organiser hears of it, once for each shift. */
export const noticeThatNobodySupervises = async (
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> => ({
  notices: (await unsupervisedPlace(on, happening.subject.id)).map(notice('supervision.missing')),
});

/** Nobody is named any more for a shift to which somebody not of age comes: all who act for the organiser hear of it. */
export const noticeThatNobodyIsNamed = async (
  on: Queryable,
  { happening: { subject, facts } }: Known,
): Promise<Consequences> => {
  if (facts['people'] !== 0) return {};
  const slot = typeof facts['slot'] === 'string' ? facts['slot'] : null;
  return {
    notices: (await unsupervisedNow(on, { event: subject.id, slot })).map(notice('supervision.missing')),
  };
};

/** Whoever was to look after them acts for the organiser no more. */
export const noticeThatSupervisorLeft = async (
  on: Queryable,
  { happening: { kind, subject, facts } }: Known,
): Promise<Consequences> => {
  const gone = kind === 'person.erased' ? subject.id : String(facts['person']);
  return { notices: (await unsupervisedSince(on, gone)).map(notice('supervision.left')) };
};
