import type { MunicipalityId } from '@talka/kernel';
import type { NewProcess, VoteDraft } from '@talka/voting';

/** A process that asks nothing of anybody before its vote. */
export const someProcess = (municipality: MunicipalityId): NewProcess => ({
  ...{ municipality, supportThreshold: 1, submission: null, support: null, deliveryMonths: null },
  mayPropose: { minimumAge: 13, residence: 'anyone' },
  maySupport: { minimumAge: 13, residence: 'anyone' },
});

/** A secret vote of one pot, open for an hour, as far as the stores ask. */
export const someDraft = (): VoteDraft => ({
  ...{ name: { lv: 'Pagalmu fonds' }, about: { lv: 'Trīs pagalmi.' }, trustees: [] },
  rules: {
    mayVote: { minimumAge: 16, residence: 'municipality' },
    ballot: { kind: 'approval', min: 1, max: 2 },
    ...{ blankAllowed: false, pots: { kind: 'one', cents: 100_000 }, projectCapCents: null },
    count: { rule: 'greedy', options: {} },
    ...{ secrecy: 'secret', paper: true, trackers: false, trustees: { needed: 2, of: 3 }, complaintDays: 0 },
  },
  time: { from: new Date(Date.now() - 60_000), until: new Date(Date.now() + 3_600_000) },
  pots: [{ id: 'visi', name: 'Visi', budgetCents: 100_000, areas: [] }],
  projects: [],
});
