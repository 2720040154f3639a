import type { VoteView } from '@talka/contracts';

/** An open vote of three projects (3 000, 4 000 and 5 000 euros) in each of its pots of 10 000. */
export function someVote(
  rules: Partial<VoteView['rules']> = {},
  pots: readonly string[] = ['visi'],
  more: Partial<VoteView> = {},
): VoteView {
  const projectList = pots.flatMap((pot, at) =>
    ['Soliņi pie liepām', 'Šūpoles lielajiem', 'Apgaismota taka'].map((name, place) => ({
      ...{ id: `${at * 3 + place + 1}`, pot, idea: null, name, summary: '' },
      ...{ language: 'lv' as const, costCents: 300_000 + place * 100_000 },
    })),
  );
  return {
    ...{ number: 7, municipality: 'ludzas-novads', name: { lv: 'Pagalmu fonds' }, about: { lv: 'Pagalmi.' } },
    ...{ moment: 'open', opensAt: '2027-03-01T06:00:00Z', closesAt: '2027-03-15T18:00:00Z' },
    ...{ budgetCents: 1_000_000 * pots.length, projects: projectList.length, pots: pots.length },
    ...{ secrecy: rules.secrecy ?? 'secret', pack: 'equal-shares' },
    rules: {
      mayVote: { minimumAge: 16, residence: 'municipality' },
      ballot: { kind: 'approval', min: 1, max: 2 },
      ...{ blankAllowed: false, pots: { kind: 'one', cents: 1_000_000 }, projectCapCents: null },
      count: { rule: 'greedy', options: {} },
      ...{ secrecy: 'secret', paper: true, trackers: false },
      ...{ trustees: { needed: 2, of: 3 }, complaintDays: 10 },
      ...rules,
    },
    potList: pots.map((id) => ({ id, name: id, budgetCents: 1_000_000, areas: [] })),
    projectList,
    ...{ rerunOf: null, rerunAs: null, helpLine: null, incidents: { all: 0, going: 0 } },
    ...{ trustees: [], acts: [], configurationHash: null, complaintsUntil: null, publishedAt: null },
    ...more,
  } as VoteView;
}
