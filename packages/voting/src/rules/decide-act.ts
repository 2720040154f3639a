import { done, refuse, step, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { ActKind, OfficialAct } from '../vote/official-act.js';
import { momentOf, VOTE_LIFE, type Vote } from '../vote/vote.js';
import type { ActRefusal } from '../vote/vote-errors.js';

/** Shorter than this nobody understands why a vote was stopped. */
const LEAST_REASON = 10;
const WITH_REASON: readonly ActKind[] = ['extend', 'suspend', 'resume', 'annul', 'rerun'];

type Wish = Pick<OfficialAct, 'kind' | 'until' | 'reason'>;
type ActsRefusal = ActRefusal | Refusal<'state.not-possible'>;

/** May this be proposed, and is it said why where the public will ask? */
export function decideProposal(
  vote: Pick<Vote, 'state' | 'time'>,
  wish: Wish,
  now: Date,
): Result<undefined, ActsRefusal> {
  if (WITH_REASON.includes(wish.kind) && wish.reason.trim().length < LEAST_REASON) {
    return refuse('act.reason-missing', undefined, 'reason');
  }
  return decideStep(vote, wish, now);
}

/** May this person carry out what another has proposed, as things stand now? */
export function decideConfirmation(
  vote: Pick<Vote, 'state' | 'time'>,
  act: OfficialAct,
  by: PersonId,
  now: Date,
): Result<undefined, ActsRefusal> {
  if (act.proposedBy === by) return refuse('act.second-person-needed');
  return decideStep(vote, act, now);
}

function decideStep(
  vote: Pick<Vote, 'state' | 'time'>,
  act: Wish,
  now: Date,
): Result<undefined, ActsRefusal> {
  if (act.kind === 'extend') return decideExtension(vote, act.until, now);
  // Nobody was asked to vote in a draft: it is changed, not held again.
  if (act.kind === 'rerun' && vote.state === 'draft')
    return refuse('state.not-possible', { act: act.kind, state: vote.state });
  const next = step(VOTE_LIFE, vote.state, act.kind === 'rerun' ? 'annul' : act.kind);
  return next.ok ? done : next;
}

/** Only a vote that is coming, open or suspended can be given more time; one that is over cannot be taken up again. */
function decideExtension(
  vote: Pick<Vote, 'state' | 'time'>,
  until: Date | null,
  now: Date,
): Result<undefined, ActsRefusal> {
  const moment = momentOf(vote, now);
  if (moment !== 'coming' && moment !== 'open' && moment !== 'suspended') {
    return refuse('state.not-possible', { act: 'extend', state: moment });
  }
  const ends = vote.time.until;
  return until && ends && until > ends && until > now ? done : refuse('act.time-wrong', undefined, 'until');
}
