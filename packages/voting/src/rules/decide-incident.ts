import { done, refuse, type Result } from '@talka/kernel';
import type { HelpLine, IncidentPost } from '../vote/incident.js';
import type { Vote } from '../vote/vote.js';
import type { IncidentRefusal } from '../vote/vote-errors.js';

/** Shorter than this nobody learns what happened. */
const LEAST_WORDS = 10;

/** A line that can be neither called nor written to helps nobody. Null is the municipality's own contact again. */
export const decideHelpLine = (line: HelpLine | null): Result<undefined, IncidentRefusal> =>
  line && line.phone.trim() === '' && line.email.trim() === ''
    ? refuse('help-line.empty', undefined, 'phone')
    : done;

/** May this be told to everyone, and is it told so that they understand? */
export function decideIncidentPost(
  vote: Pick<Vote, 'state'>,
  { kind, what, doing, since }: IncidentPost,
  now: Date,
): Result<undefined, IncidentRefusal> {
  // Nobody sees a draft: what goes wrong with it is mended in it.
  if (vote.state === 'draft') return refuse('incident.vote-not-announced');
  if (what.lv.trim().length < LEAST_WORDS) return refuse('incident.words-missing', undefined, 'what');
  if (kind !== 'report') return done;
  if ((doing?.lv ?? '').trim().length < LEAST_WORDS)
    return refuse('incident.words-missing', undefined, 'doing');
  return since && since <= now ? done : refuse('incident.since-wrong', undefined, 'since');
}
