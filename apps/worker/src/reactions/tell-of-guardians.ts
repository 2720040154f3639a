import { organisersOfPlace, placeTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

const link = '/me/shifts';

type Outcome = 'consented' | 'refused' | 'withdrawn' | 'ran-out';

/** What a guardian has said, or that nothing came: the young person hears of it on the site and by mail. */
const tell =
  (outcome: Outcome) =>
  async (on: Queryable, { id, happening }: Known): Promise<Consequences> => {
    const told = await placeTold(on, happening.subject.id);
    if (!told) return {};
    const { person, email, language, title, role, from } = told;
    const params = { outcome, title, role, from: from.toISOString(), path: link };
    return {
      notices: [{ person, kind: `guardian.${outcome}`, params: { title }, link }],
      mails: email
        ? [{ onceKey: `${id}:${person}`, to: email, person, language, template: 'guardian-answered', params }]
        : [],
    };
  };

export const tellThatGuardianConsented = tell('consented');
export const tellThatGuardianRefused = tell('refused');

/** A place that was certain is free again: the organiser is told too, for they had counted on somebody. */
export async function tellThatConsentIsWithdrawn(on: Queryable, known: Known): Promise<Consequences> {
  // Who is there at this moment has the place until they leave: they hear it from those who look after them.
  const isHere = known.happening.facts['here'] === true;
  const consequences = isHere ? {} : await tell('withdrawn')(on, known);
  const { id } = known.happening.subject;
  const told = await placeTold(on, id);
  if (!told) return consequences;
  const { name, title, event } = told;
  const organisers = (await organisersOfPlace(on, id)).map((person) => ({
    kind: isHere ? ('guardian.withdrawn-here' as const) : ('guardian.place-freed' as const),
    ...{ person, params: { name, title } },
    link: `/events/${event}`,
  }));
  return { ...consequences, notices: [...(consequences.notices ?? []), ...organisers] };
}

/** Nobody answered in time. */
export const tellThatGuardianDidNotAnswer = async (on: Queryable, known: Known): Promise<Consequences> =>
  known.happening.facts['why'] === 'guardian' ? tell('ran-out')(on, known) : {};
