import {
  proveResidence,
  realVote,
  someVoteDraft,
  startedVote,
  Voter,
  type Actor,
  type RealVote,
} from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import type { AskedAbout } from './what-is-told.js';

const municipality = 'ludzas-novads';
const VOTERS = 3;

/** What all three who vote choose, in one vote and in the other. */
export const CHOSEN = [['1'], ['2', '3']] as const;

export async function resident(api: ApiUnderTest): Promise<Actor> {
  const person = await api.person();
  await proveResidence(api.database, person.id);
  return person;
}

/** Two secret votes alike, in which nobody has voted yet. */
export async function twoSecretVotes(administrator: Actor): Promise<readonly [RealVote, RealVote]> {
  const { opensAt, closesAt } = someVoteDraft();
  const vote = () => realVote(administrator, municipality, { opensAt, closesAt });
  return [await vote(), await vote()];
}

/** Two votes alike with names, which the server could reckon at any time. */
export async function twoOpenVotes(administrator: Actor): Promise<readonly [AskedAbout, AskedAbout]> {
  const draft = someVoteDraft();
  const rules = { ...draft.rules, secrecy: 'open' as const, paper: false };
  const open = { ...draft, trustees: [], rules };
  const vote = async (): Promise<AskedAbout> => {
    const { number, revision, id } = await startedVote(administrator, municipality, open);
    const params = { municipality, number };
    const { problem } = await administrator.call('office-votes.announce', { params, body: { revision } });
    if (problem) throw new Error(problem.code);
    return { number, municipality, id };
  };
  return [await vote(), await vote()];
}

/** Three residents cast the same sealed ballot. */
export async function castSealed(
  api: ApiUnderTest,
  vote: RealVote,
  choices: readonly string[],
): Promise<void> {
  for (let turn = 0; turn < VOTERS; turn += 1) {
    const { problem } = await new Voter(await resident(api), api.visitor(), vote).cast({ visi: choices });
    if (problem) throw new Error(problem.code);
  }
}

/** Three residents cast the same ballot under their names. */
export async function castOpen(
  api: ApiUnderTest,
  { number }: Pick<AskedAbout, 'number'>,
  choices: readonly string[],
): Promise<void> {
  const body = { pots: [{ pot: 'visi', choices: [...choices] }] };
  for (let turn = 0; turn < VOTERS; turn += 1) {
    const { problem } = await (
      await resident(api)
    ).call('my-votes.open-ballot', { params: { number }, body });
    if (problem) throw new Error(problem.code);
  }
}
