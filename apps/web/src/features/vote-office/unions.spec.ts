import { describe, expect, it } from '@jest/globals';
import type { OfficeVoteView } from '@talka/contracts';
import { packOf } from '@talka/voting';
import { faultsIn } from './faults.js';
import { potOfProject, potsOf } from './pots.js';
import { inPotsTyped, leftOut, mayJoin, potsTyped, withArea, withoutUnion, withUnion } from './unions.js';
import { formOf, formOfPack, type VoteForm } from './vote-form.js';

const place = (id: string, name: string) => ({ id, name, kind: 'parish' }) as const;
const PLACES = [
  place('0780242', 'Audriņi'),
  place('0780244', 'Bērzgale'),
  place('0780268', 'Malta'),
  place('0780296', 'Vērēmi'),
];
const [AUDRINI, BERZGALE, MALTA, VEREMI] = PLACES.map(({ id }) => id) as [string, string, string, string];

const blank = (): VoteForm => {
  const pack = packOf('by-parish-and-residents');
  if (!pack) throw new Error('there is no such pack');
  return formOfPack(pack, 'Kopējais');
};
/** Malta and Audriņi joined, Bērzgale by itself, Vērēmi in no pot. */
const joined = (name = ''): VoteForm => {
  let form = { ...blank(), ...withUnion(blank()) };
  for (const [area, union] of [
    [MALTA, 'union-1'],
    [BERZGALE, ''],
    [AUDRINI, 'union-1'],
  ] as const)
    form = { ...form, ...withArea(form, PLACES, area, { union }) };
  const people: Record<string, string> = { [MALTA]: '1500', [AUDRINI]: '400', [BERZGALE]: '80' };
  return {
    ...form,
    areas: form.areas.map((one) => ({ ...one, residents: people[one.area] ?? '' })),
    unions: form.unions.map((union) => ({ ...union, name })),
  };
};
const viewOf = (form: VoteForm, projects: readonly { pot: string }[] = []) =>
  ({
    ...{ rules: packOf('by-parish-and-residents')?.vote, potList: potsOf(form), projectList: projects },
    ...{ name: { lv: '' }, about: { lv: '' }, opensAt: '2027-03-01T07:00:00.000Z', closesAt: null },
    ...{ pack: 'by-parish-and-residents', revision: 2, trustees: [], trusteeKeys: [] },
    process: {
      ...{ submission: null, support: null, supportThreshold: 1, deliveryMonths: null },
      mayPropose: { minimumAge: 13, residence: 'anyone' },
      maySupport: { minimumAge: 13, residence: 'anyone' },
    },
  }) as unknown as OfficeVoteView;

describe('a union', () => {
  it('has one pot, reckoned from the residents of all its places', () => {
    expect(potsOf(joined('Ezeru apvienība'))).toEqual([
      {
        ...{ id: 'union-1', name: 'Ezeru apvienība', budgetCents: 570_000 },
        areas: [
          { id: AUDRINI, residents: 400 },
          { id: MALTA, residents: 1500 },
        ],
      },
      {
        ...{ id: `area-${BERZGALE}`, name: 'Bērzgale', budgetCents: 24_000 },
        areas: [{ id: BERZGALE, residents: 80 }],
      },
    ]);
  });

  it('that nobody named is called by its places', () => {
    expect(potsTyped(joined()).map(({ name }) => name)).toEqual(['Audriņi, Malta', 'Bērzgale']);
  });

  it.each(['', 'Ezeru apvienība'])('comes back from the server as it went there: “%s”', (name) => {
    const form = joined(name);
    const again = formOf(viewOf(form), PLACES);
    expect([again.areas, again.unions]).toEqual([form.areas, form.unions]);
    expect(potsOf(again)).toEqual(potsOf(form));
  });

  it('takes what was an area’s own project along', () => {
    expect(potOfProject(joined(), `area-${MALTA}`)).toBe('union-1');
    expect(potOfProject(joined(), `area-${VEREMI}`)).toBe('');
  });

  it('of one place is a pot with a name of its own', () => {
    const one = { ...joined('Pilsēta'), ...withArea(joined('Pilsēta'), PLACES, AUDRINI, { union: '' }) };
    const again = formOf(viewOf(one, [{ pot: 'union-1' }, { pot: `area-${BERZGALE}` }]), PLACES);
    expect(again.unions).toEqual([{ id: 'union-1', name: 'Pilsēta' }]);
    expect(again.projects.map(({ pot }) => pot)).toEqual(['union-1', `area-${BERZGALE}`]);
  });

  it('is joined by places of no other union', () => {
    const two = { ...joined(), ...withUnion(joined()) };
    const names = (union: string) => mayJoin(two, PLACES, union).map(({ name }) => name);
    expect(names('union-1')).toEqual(['Audriņi', 'Bērzgale', 'Malta', 'Vērēmi']);
    expect(names('union-2')).toEqual(['Bērzgale', 'Vērēmi']);
  });

  it('without a place is asked for one, and one whose places are too many for a name, for a name', () => {
    const two = { ...joined(), ...withUnion(joined()) };
    expect(faultsIn('money', two).map(({ field }) => field)).toEqual(['union-2-areas']);
    const long = joined().areas.map((one) => ({ ...one, name: one.name.repeat(20) }));
    expect(faultsIn('money', { ...joined(), areas: long }).map(({ field }) => field)).toEqual([
      'union-1-name',
    ]);
  });

  it('that is dissolved leaves its places a pot each', () => {
    const apart = { ...joined(), ...withoutUnion(joined(), 'union-1') };
    expect(potsTyped(apart).map(({ id }) => id)).toEqual(
      [AUDRINI, BERZGALE, MALTA].map((id) => `area-${id}`),
    );
    expect(apart.unions).toEqual([]);
  });
});

describe('a place in no pot', () => {
  it('is named once some are in one', () => {
    const names = (form: VoteForm) => leftOut(inPotsTyped(form), PLACES).map(({ name }) => name);
    expect(names(joined())).toEqual(['Vērēmi']);
    expect(names(blank())).toEqual([]);
    expect(names({ ...joined(), potKind: 'one' })).toEqual([]);
  });
});
