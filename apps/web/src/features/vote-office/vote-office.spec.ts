import { describe, expect, it } from '@jest/globals';
import type { OfficeVoteView } from '@talka/contracts';
import { base64, packOf, residentsOf, RULE_PACKS, type RulePack } from '@talka/voting';
import { possibleActs } from './acts.js';
import { LEFT_OVER, TIES, tieOf, COUNT_WAYS, wayOf, withLeftOver, withTie, withWay } from './counting.js';
import { bodyOf } from './draft-body.js';
import { faultsIn, firstFaulty, STEPS } from './faults.js';
import { missingIn, placeOfMissing } from './missing.js';
import { fewTyped, fewVoters, potCents, potsOf } from './pots.js';
import { processSent, processTyped } from './process-form.js';
import { formOf, formOfPack, type VoteForm } from './vote-form.js';

const pack = (id: string): RulePack => {
  const found = packOf(id);
  if (!found) throw new Error(id);
  return found;
};
const KEYS = [1, 2, 3].map((byte) => base64(new Uint8Array(32).fill(byte)));

/** A whole form by a pack; `more` changes what a test is about. */
const someForm = (id = 'two-projects', more: Partial<VoteForm> = {}): VoteForm => ({
  ...formOfPack(pack(id), 'Kopējais naudas pods'),
  ...{ takesIdeas: false, takesSupport: false },
  name: { lv: 'Pagalmu fonds', en: '', ru: 'Фонд дворов' },
  opens: { day: '2027-03-01', time: '09:00' },
  closes: { day: '2027-04-01', time: '20:00' },
  projects: [
    { id: '1', pot: 'common', idea: 12, name: 'Soliņi', summary: '', language: 'lv', cost: '1 200,50' },
  ],
  trustees: KEYS.map((publicKey, at) => ({ name: `Glabātājs ${at + 1}`, office: '', publicKey })),
  ...more,
});

describe('pots', () => {
  const areas = [
    { area: '0780270', name: 'Malta', residents: '1500', union: '' },
    { area: '0780284', name: 'Bērzgale', residents: '80', union: '' },
  ];

  it('are reckoned from residents and euros', () => {
    const form = someForm('by-parish-and-residents', { areas });
    expect(potsOf(form)?.map((pot) => [pot.id, pot.budgetCents, residentsOf(pot)])).toEqual([
      ['area-0780270', 450_000, 1500],
      ['area-0780284', 24_000, 80],
    ]);
    expect(potCents({ ...form, perResident: '2,50' }, areas.slice(1))).toBe(20_000);
  });

  it('are warned of where voters will be few', () => {
    const form = someForm('by-parish-and-residents', { areas });
    expect(fewTyped(form)).toEqual(['Bērzgale']);
    expect(fewVoters(potsOf(form) ?? [])).toEqual(['Bērzgale']);
    expect(fewTyped({ ...form, potKind: 'one' })).toEqual([]);
  });

  it('are none while a number is missing', () => {
    const [first] = areas;
    const form = someForm('by-parish-and-residents', { areas: [{ ...first!, residents: '' }] });
    expect(potsOf(form)).toBeUndefined();
    expect(faultsIn('money', form).map(({ field }) => field)).toEqual(['residents-0780270']);
  });
});

describe('a draft', () => {
  it('is sent as it was typed, in cents and moments', () => {
    expect(bodyOf(someForm())).toMatchObject({
      name: { lv: 'Pagalmu fonds', ru: 'Фонд дворов' },
      opensAt: '2027-03-01T07:00:00.000Z',
      closesAt: '2027-04-01T17:00:00.000Z',
      pots: [{ id: 'common', budgetCents: 6_000_000, areas: [] }],
      projects: [{ id: '1', idea: 12, costCents: 120_050 }],
      rules: { projectCapCents: 1_500_000, trustees: { needed: 2, of: 3 } },
    });
  });

  it.each(RULE_PACKS.map(({ id }) => id))('by the rules of %s keeps them', (id) => {
    const area = { area: '0780270', name: 'Malta', residents: '1500', union: '' };
    const { rules } = bodyOf(someForm(id, { areas: [area], projects: [] })) ?? {};
    const { vote } = pack(id);
    const open = vote.secrecy === 'open' ? { paper: false, trackers: false } : {};
    expect(rules).toEqual({ ...vote, ...open });
  });

  it('comes back from the server as it went there', () => {
    const form = someForm();
    const body = bodyOf(form);
    const view = {
      ...{ ...body, pack: form.pack, revision: 4, potList: body?.pots, projectList: body?.projects },
      trusteeKeys: body?.trustees.map(({ publicKey }) => publicKey),
      process: processSent(form),
    } as unknown as OfficeVoteView;
    expect(bodyOf(formOf(view, []))).toEqual(body);
    expect(processSent(formOf(view, []))).toEqual(processSent(form));
  });

  it('leaves out lines in which nothing is typed, and is not sent with half of one', () => {
    const blank = { id: '2', pot: '', idea: null, name: '', summary: '', language: 'lv', cost: '' } as const;
    const form = someForm();
    expect(bodyOf({ ...form, projects: [...form.projects, blank] })?.projects).toHaveLength(1);
    const half = { ...form, projects: [{ ...blank, name: 'Taka' }] };
    expect(bodyOf(half)).toBeUndefined();
    expect(firstFaulty(half)).toBe('projects');
  });

  it('is sent whenever no step lacks anything', () => {
    const forms = RULE_PACKS.map(({ id }) =>
      someForm(id, { areas: [{ area: '1', name: 'A', residents: '9', union: '' }] }),
    );
    for (const form of forms) {
      const lacking = STEPS.flatMap((step) => faultsIn(step, form));
      const pots = form.potKind === 'one' ? [] : ['project-0-pot'];
      expect(lacking.map(({ field }) => field)).toEqual(pots);
    }
  });

  it('names a key that is none, and a key that two have', () => {
    const [one, two] = someForm().trustees;
    const form = someForm('two-projects', {
      trustees: [one!, { ...two!, publicKey: one!.publicKey }, { name: 'C', office: '', publicKey: 'abc=' }],
    });
    expect(faultsIn('trust', form)).toEqual([
      { field: 'trustee-1-key', words: 'voteoffice.fault-key-twice' },
      { field: 'trustee-2-key', words: 'voteoffice.fault-key' },
    ]);
  });
});

describe('what comes before a vote', () => {
  const ideas = {
    ...{ takesIdeas: true, takesSupport: true },
    ideasFrom: { day: '2027-01-04', time: '09:00' },
    ideasUntil: { day: '2027-02-05', time: '18:00' },
    supportFrom: { day: '2027-01-04', time: '09:00' },
    supportUntil: { day: '2027-02-20', time: '18:00' },
  };
  const faults = (more: Partial<VoteForm>) =>
    faultsIn('ideas', someForm('two-projects', { ...ideas, ...more })).map(({ field, words }) => [
      field,
      words,
    ]);

  it('is the pack’s own, with the times that were typed, and comes back as it went', () => {
    const sent = processSent(someForm('two-projects', ideas));
    const { mayPropose, maySupport, supportThreshold, deliveryMonths } = pack('two-projects');
    expect(sent).toEqual({
      ...{ mayPropose, maySupport, supportThreshold, deliveryMonths },
      submission: { opensAt: '2027-01-04T07:00:00.000Z', closesAt: '2027-02-05T16:00:00.000Z' },
      support: { opensAt: '2027-01-04T07:00:00.000Z', closesAt: '2027-02-20T16:00:00.000Z' },
    });
    expect(processSent({ ...someForm(), ...processTyped(sent!) })).toEqual(sent);
  });

  it('says of each time that is lacking which one it is', () => {
    const lacking = { ideasFrom: { day: '', time: '' }, ideasUntil: { day: '2027-02-05', time: '' } };
    const found = faultsIn('ideas', someForm('two-projects', { ...ideas, ...lacking }));
    expect(found.map(({ field, of }) => [field, of])).toEqual([
      ['ideas-from-day', 'voteoffice.ideas-from'],
      ['ideas-until-time', 'voteoffice.ideas-until'],
    ]);
  });

  it('begins with ideas where the rules are a law’s', () => {
    const begun = RULE_PACKS.filter((one) => formOfPack(one, '').takesIdeas).map(({ id }) => id);
    expect(begun).toEqual(RULE_PACKS.slice(0, 5).map(({ id }) => id));
    expect(processSent(someForm())).toMatchObject({ submission: null, support: null });
  });

  it.each<[Partial<VoteForm>, string, string]>([
    [{ ideasUntil: { day: '2027-02-01', time: '09:00' } }, 'ideas-until-day', 'voteoffice.fault-too-short'],
    [
      { ideasUntil: { day: '2027-03-02', time: '09:00' } },
      'ideas-until-day',
      'voteoffice.fault-after-voting',
    ],
    [{ ideasFrom: { day: '', time: '' } }, 'ideas-from-day', 'voteoffice.fault-time'],
    [
      { supportFrom: { day: '2027-01-03', time: '09:00' } },
      'support-from-day',
      'voteoffice.fault-support-early',
    ],
    [{ supportUntil: { day: '2027-01-03', time: '09:00' } }, 'support-until-day', 'voteoffice.fault-order'],
    [
      { proposes: { age: '12', residence: 'anyone', citizens: false, areas: [] } },
      'proposes-age',
      'voteoffice.fault-age',
    ],
    [{ threshold: '0' }, 'threshold', 'voteoffice.fault-threshold'],
    [{ deliveryMonths: '121' }, 'delivery-months', 'voteoffice.fault-months'],
  ])('%# is said at its field', (more, field, words) => {
    expect(faults({})).toEqual([]);
    expect(faults(more)).toEqual([[field, words]]);
  });
});

describe('a way of counting', () => {
  it('is what was chosen, with its ties', () => {
    const { count } = someForm();
    for (const way of COUNT_WAYS) {
      for (const tie of TIES) {
        const chosen = withTie(withWay(count, way), tie);
        expect([wayOf(chosen), tieOf(chosen)]).toEqual([way, tie]);
      }
    }
    expect(LEFT_OVER.map((left) => withLeftOver(withWay(count, 'equal-shares'), left).options.completion)).toEqual([...LEFT_OVER]); // prettier-ignore
  });
});

describe('parishes and towns that something is for', () => {
  const rulesOf = (more: Partial<VoteForm>) => bodyOf(someForm('two-projects', more))?.rules.mayVote;

  it('are sent with a vote of residents in one pot, and with no other', () => {
    const onlyAreas = ['0684948'];
    expect(rulesOf({ onlyAreas })).toMatchObject({ residence: 'municipality', areas: onlyAreas });
    expect(rulesOf({ onlyAreas, residence: 'federation' })).not.toHaveProperty('areas');
    expect(rulesOf({})).not.toHaveProperty('areas');
  });
});

describe('what an office may do', () => {
  const closing = '2027-04-01T17:00:00.000Z';
  const view = (moment: OfficeVoteView['moment'], opening: OfficeVoteView['opening'] = null) =>
    ({
      ...{ moment, opensAt: '2027-03-01T07:00:00.000Z', closesAt: closing, opening },
      ...{ rules: { secrecy: 'secret' }, rerunAs: null },
      process: {
        submission: { opensAt: '2027-01-10T07:00:00.000Z', closesAt: '2027-02-10T07:00:00.000Z' },
        support: null,
      },
    }) as OfficeVoteView;
  const at = new Date('2027-03-10T12:00:00Z');

  it('follows where the vote stands', () => {
    expect(possibleActs(view('open'), at)).toEqual(['extend', 'suspend', 'rerun', 'annul']);
    expect(possibleActs(view('suspended'), at)).toEqual(['resume', 'extend', 'rerun', 'annul']);
    expect(possibleActs(view('closed'), new Date('2027-04-02'))).toEqual(['open', 'rerun', 'annul']);
    expect(possibleActs(view('opened'), new Date('2027-04-02'))).toEqual(['rerun', 'annul']);
    const brought = (state: 'checking' | 'checked' | 'refused') =>
      possibleActs(view('opened', { state, refusal: null, tried: null }), new Date('2027-04-02'));
    expect(brought('checking')).toEqual(['rerun', 'annul']);
    expect(brought('refused')).toEqual(['rerun', 'annul']);
    expect(brought('checked')).toEqual(['publish', 'set-aside', 'rerun', 'annul']);
    expect(possibleActs(view('final'), new Date('2027-05-02'))).toEqual([]);
    expect(possibleActs(view('draft'), new Date('2027-01-20'))).toEqual(['extend-ideas', 'annul']);
    expect(possibleActs(view('draft'), new Date('2027-02-20'))).toEqual(['annul']);
    expect(possibleActs(view('annulled'), at)).toEqual(['rerun']);
  });
});

describe('what is missing', () => {
  it('is named with its project, and leads to where it is mended', () => {
    const body = bodyOf(someForm('two-projects', { cap: '100' }));
    const view = {
      ...{ ...body, potList: body?.pots, projectList: body?.projects },
      trustees: body?.trustees.map((one) => ({ ...one, hasShare: false })),
    } as unknown as OfficeVoteView;
    const missing = missingIn(view, new Date('2027-01-01'));
    expect(missing).toMatchObject({ code: 'vote.project-over-cap', params: { project: 'Soliņi' } });
    expect(['vote.project-over-cap', 'vote.shares-missing', 'vote.dates-wrong'].map(placeOfMissing)).toEqual([
      'projects',
      'ceremony',
      'what',
    ]);
  });
});
