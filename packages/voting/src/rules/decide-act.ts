import { contains, done, refuse, step, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { ProcessDraft } from '@talka/processes';
import type { ActKind, OfficialAct } from '../vote/official-act.js';
import { momentOf, VOTE_LIFE, type Vote } from '../vote/vote.js';
import type { ActRefusal } from '../vote/vote-errors.js';

/** Shorter than this nobody understands why a vote was stopped. */
const LEAST_REASON = 10;
/** Acts whose why is public: whoever takes part reads it. */
export const WITH_REASON: readonly ActKind[] = [
  ...(['extend-ideas', 'extend-support', 'extend'] as const),
  ...(['suspend', 'resume', 'annul', 'rerun', 'set-aside'] as const),
];

type Wish = Pick<OfficialAct, 'kind' | 'until' | 'reason'>;
type ActsRefusal = ActRefusal | Refusal<'state.not-possible'>;

/** How things stand with a vote, and with what comes before it. */
export type Standing = Pick<Vote, 'state' | 'time'> & {
  readonly earlier: Pick<ProcessDraft, 'submission' | 'support'>;
};

/** May this be proposed, and is it said why where the public will ask? */
export function decideProposal(vote: Standing, wish: Wish, now: Date): Result<undefined, ActsRefusal> {
  if (WITH_REASON.includes(wish.kind) && wish.reason.trim().length < LEAST_REASON) {
    return refuse('act.reason-missing', undefined, 'reason');
  }
  return decideStep(vote, wish, now);
}

/** May this person carry out what another has proposed, as things stand now? */
export function decideConfirmation(
  vote: Standing,
  act: OfficialAct,
  by: PersonId,
  now: Date,
): Result<undefined, ActsRefusal> {
  if (act.proposedBy === by) return refuse('act.second-person-needed');
  return decideStep(vote, act, now);
}

function decideStep(vote: Standing, act: Wish, now: Date): Result<undefined, ActsRefusal> {
  if (act.kind === 'extend') return decideExtension(vote, act.until, now);
  if (act.kind === 'extend-ideas' || act.kind === 'extend-support')
    return decideMoreTime(vote, act.kind, act.until, now);
  const impossible = refuse('state.not-possible', { act: act.kind, state: vote.state });
  if (act.kind === 'set-aside') return vote.state === 'opened' ? done : impossible;
  if (act.kind === 'rerun') {
    // Nobody was asked to vote in a draft: it is changed, not held again.
    if (vote.state === 'draft') return impossible;
    if (vote.state === 'annulled') return done;
  }
  return step(VOTE_LIFE, vote.state, act.kind === 'rerun' ? 'annul' : act.kind).ok ? done : impossible;
}

/**
 * Only a vote that is coming, open or suspended can be given more time; one that is over cannot be taken up again, whether
 * or not the clock has closed it yet.
 */
function decideExtension(
  vote: Pick<Vote, 'state' | 'time'>,
  until: Date | null,
  now: Date,
): Result<undefined, ActsRefusal> {
  const moment = momentOf(vote, now);
  const ends = vote.time.until;
  const over = ends !== null && now >= ends;
  if (over || (moment !== 'coming' && moment !== 'open' && moment !== 'suspended')) {
    return refuse('state.not-possible', { act: 'extend', state: over ? 'over' : moment });
  }
  return until && ends && until > ends ? done : refuse('act.time-wrong', undefined, 'until');
}

/** Ideas or support are given more time while their phase runs, and end before the vote begins. */
function decideMoreTime(
  { state, time, earlier }: Standing,
  kind: 'extend-ideas' | 'extend-support',
  until: Date | null,
  now: Date,
): Result<undefined, ActsRefusal> {
  const phase = kind === 'extend-ideas' ? earlier.submission : earlier.support;
  if (state !== 'draft' || !phase || !contains(phase, now))
    return refuse('state.not-possible', { act: kind, state });
  const fits = until && phase.until && until > phase.until && until <= time.from;
  return fits ? done : refuse('act.time-wrong', undefined, 'until');
}
