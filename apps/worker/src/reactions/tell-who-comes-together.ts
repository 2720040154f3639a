import { nameOf, placeTold, togetherTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** Whoever asked others to come along finds who said yes. */
export async function noticeWhoComesAlong(on: Queryable, { happening }: Known): Promise<Consequences> {
  const { by, subject } = happening;
  const told = by && (await togetherTold(on, subject.id, by));
  if (!told) return {};
  const { person, name, title, slot } = told;
  const link = `/me/shifts/${slot}/together`;
  return { notices: [{ person, kind: 'together.came', params: { name, title }, link }] };
}

/** One acted for all who come together: the others were not there to see it, and are told what became of their own place. */
export const tellForWhomAnotherActed =
  (became: 'joined' | 'left') =>
  async (on: Queryable, { id, happening }: Known): Promise<Consequences> => {
    const told = await placeTold(on, happening.subject.id);
    const { by, facts } = happening;
    // A pass or a no changes nothing that they would have to know today.
    const nothing = facts['answer'] !== undefined && facts['answer'] !== 'accept';
    // Whose place an organiser takes back hears that, and why, by itself.
    const organisers = facts['ending'] === 'cancelled-by-organiser';
    if (!told || !by || by === told.person || nothing || organisers) return {};
    const waits = became === 'joined' && facts['confirmed'] === false && told.state === 'waiting';
    const what = waits ? 'waits' : became;
    const name = await nameOf(on, by);
    const { person, email, language, title, role, from } = told;
    const link = '/me/shifts';
    const params = { what, title, role, name, from: from.toISOString(), path: link };
    return {
      notices: [{ person, kind: `together.${what}`, params: { name, title }, link }],
      mails: email
        ? [{ onceKey: `${id}:${person}`, to: email, person, language, template: 'together', params }]
        : [],
    };
  };
