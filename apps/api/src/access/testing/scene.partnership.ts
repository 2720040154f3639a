import { someProposal, someSigningOn, type Actor } from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { MUNICIPALITIES, type Add, type Place } from './who.js';

/** Somebody asked that their organisation may sign on, and nobody has answered yet. */
export async function partnerOf(api: ApiUnderTest, by: Actor, add: Add): Promise<void> {
  const asked = await by.call('my-partners.ask', { body: someSigningOn({ name: 'Biedrība "Linu ceļš"' }) });
  if (asked.problem) throw new Error(`could not ask to sign on: ${asked.problem.code}`);
  add('asked partner', { partner: asked.body.partners[0]?.id ?? '' });
}

/** What a municipality has put before the others, still open. */
export async function jointDecisionOf(api: ApiUnderTest, place: Place, add: Add): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  const body = someProposal({ title: `Kopīga skatuve ${place}` });
  const proposed = await administrator.call('joint-decisions.propose', { params: { municipality }, body });
  if (proposed.problem) throw new Error(`could not propose: ${proposed.problem.code}`);
  add(`joint decision ${place}`, { municipality, number: proposed.body.number });
}
