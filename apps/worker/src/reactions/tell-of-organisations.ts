import { officialsOf, organisationTold, type Queryable } from '@talka/composition';
import { nameIn } from '@talka/territory';
import type { Consequences, Known } from './reaction.js';

/** Somebody waits to organise: the administrators who may look at it find that on the site. */
export async function noticeOfficialsOfOrganisations(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const [told] = await organisationTold(on, happening.subject.id);
  if (!told) return {};
  const officials = await officialsOf(on, told.municipality, ['administrator']);
  return {
    notices: officials
      .filter(({ id }) => id !== happening.by)
      .map(({ id }) => ({
        ...{ person: id, kind: 'organisation.asked', params: { title: told.name } },
        link: `/office/${told.municipality}/organisations`,
      })),
  };
}

/** Somebody may act for an organisation from now on, and finds it on the site. */
export async function noticeWhoActsForIt(on: Queryable, { happening }: Known): Promise<Consequences> {
  const all = await organisationTold(on, happening.subject.id);
  const added = all.filter(({ person }) => person === happening.facts['person']);
  return {
    notices: added.map(({ person, name }) => ({
      ...{ person, kind: 'organisation.added', params: { title: name }, link: '/organise' },
    })),
  };
}

/** Whoever acts for an organisation hears what the municipality decided, and why not. */
export async function tellWhatWasDecidedOnOrganisation(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const all = await organisationTold(on, happening.subject.id);
  const verified = happening.kind === 'organisation.verified';
  const link = '/organise';
  return {
    notices: all.map(({ person, name }) => ({
      ...{ person, params: { title: name }, link },
      kind: verified ? 'organisation.verified' : 'organisation.turned-down',
    })),
    mails: all.flatMap(({ person, email, language, name, municipality_name, reason }) => {
      if (email === null) return [];
      const params = { title: name, municipality: nameIn(municipality_name, language), path: link };
      return [
        {
          ...{ onceKey: `${id}:${person}`, to: email, person, language },
          template: verified ? 'organisation-verified' : 'organisation-turned-down',
          params: verified ? params : { ...params, words: reason },
        },
      ];
    }),
  };
}
