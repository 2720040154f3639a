import { authorsOfIdea, mergeTold, peopleOfIdea, type Queryable } from '@talka/composition';
import { ROOMS } from '@talka/contracts';
import { live, type Consequences, type Known } from './reaction.js';

/** Authors hear that another idea would become part of theirs. */
export async function noticeAuthorsOfAProposedMerge(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const told = await mergeTold(on, happening.subject.id, 'open');
  if (!told) return {};
  const params = { title: told.into_title, name: told.from_title };
  return {
    notices: (await authorsOfIdea(on, told.into)).map(({ id: person }) => ({
      ...{ person, kind: 'idea.merge-proposed', params, link: `/ideas/${told.into_number}/merging` },
    })),
  };
}

/** Its authors hear that it stays by itself. */
export async function noticeAuthorsOfADeclinedMerge(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const told = await mergeTold(on, happening.subject.id, 'declined');
  if (!told) return {};
  const params = { title: told.from_title, name: told.into_title };
  return {
    notices: (await authorsOfIdea(on, told.from)).map(({ id: person }) => ({
      ...{ person, kind: 'idea.merge-declined', params, link: `/ideas/${told.from_number}/merging` },
    })),
  };
}

/**
 * Everyone who wrote, supported or followed what has gone, and who wrote what it has become part of, is told once where it lives on;
 * lists and both pages show it without reloading.
 */
export async function tellWhomAMergeConcerns(on: Queryable, { happening }: Known): Promise<Consequences> {
  const told = await mergeTold(on, happening.subject.id, 'consented');
  if (!told) return {};
  const municipality = happening.municipality ?? '';
  const people = new Set(
    [...(await peopleOfIdea(on, told.from)), ...(await authorsOfIdea(on, told.into))].map(({ id }) => id),
  );
  if (happening.by) people.delete(happening.by);
  const params = { title: told.from_title, name: told.into_title };
  const gone = { number: told.from_number, municipality, change: 'gone' } as const;
  const grown = { number: told.into_number, municipality, change: 'changed' } as const;
  return {
    notices: [...people].map((person) => ({
      ...{ person, kind: 'idea.merged', params, link: `/ideas/${told.into_number}` },
    })),
    live: [
      live(ROOMS.ideas(), 'ideas.changed', gone),
      live(ROOMS.idea(told.from_number), 'ideas.changed', gone),
      live(ROOMS.ideas(), 'ideas.changed', grown),
      live(ROOMS.idea(told.into_number), 'ideas.changed', grown),
    ],
  };
}
