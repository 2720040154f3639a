import { barTold, lastMoment, officialsOf, type BarTold, type Queryable } from '@talka/composition';
import { nameIn } from '@talka/territory';
import type { Consequences, Known } from './reaction.js';

/** Who bars: the organisation, or the municipality in the reader's language. */
const barrer = ({ organiser, municipality_name, language }: BarTold): string =>
  organiser ?? nameIn(municipality_name, language);

const link = '/me/shifts';

/** Somebody may not come to shifts any more: they hear why, until when, and where they can object. */
export async function tellWhomABarIsAbout(on: Queryable, { id, happening }: Known): Promise<Consequences> {
  const told = await barTold(on, happening.subject.id);
  if (!told) return {};
  const { person, email: to, language, organiser, reason: words, until } = told;
  const params = {
    ...{ who: organiser === null ? 'municipality' : 'organisation', by: barrer(told), words, path: link },
    until: until ? lastMoment(until).toISOString() : '',
  };
  return {
    notices: [{ person, kind: 'bar.set', params: {}, link }],
    mails:
      to === null ? [] : [{ onceKey: `${id}:${person}`, to, person, language, template: 'barred', params }],
  };
}

/** Somebody objects: the administrators who may lift the bar find that on the site. */
export async function noticeOfficialsOfAnObjection(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const told = await barTold(on, happening.subject.id);
  if (!told) return {};
  const officials = await officialsOf(on, told.municipality, ['administrator']);
  return {
    notices: officials.map(({ id: person }) => ({
      ...{ person, kind: 'bar.objected', params: {} },
      link: `/office/${told.municipality}/organisations`,
    })),
  };
}

/** The bar is lifted, or stays after an objection: whom it is about hears which, and why. */
export async function tellWhatWasDecidedOnABar(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const told = await barTold(on, happening.subject.id);
  if (!told) return {};
  const { person, email: to, language, decision_reason: words } = told;
  const lifted = happening.kind === 'bar.lifted';
  const decision = lifted ? 'lifted' : 'kept';
  const params = { decision, by: barrer(told), words: words ?? '', path: link };
  return {
    notices: [
      { person, kind: lifted ? 'bar.lifted' : 'bar.kept', params: {}, link },
      ...(lifted && told.set_by !== happening.by
        ? [{ person: told.set_by, kind: 'bar.yours-lifted' as const, params: {}, link: '/organise' }]
        : []),
    ],
    mails:
      to === null
        ? []
        : [{ onceKey: `${id}:${person}`, to, person, language, template: 'bar-decided', params }],
  };
}
