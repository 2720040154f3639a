import type { VoteCard, VoteView } from '@talka/contracts';
import type { MessageKey } from '@talka/i18n/browser';
import type { Tone } from '@talka/ui';

export type Moment = VoteCard['moment'];

const TONES: Readonly<Record<Moment, Tone>> = {
  draft: 'neutral',
  coming: 'info',
  open: 'new',
  suspended: 'danger',
  over: 'neutral',
  closed: 'neutral',
  opened: 'neutral',
  published: 'done',
  final: 'done',
  annulled: 'danger',
};

export const toneOfMoment = (moment: Moment): Tone => TONES[moment];
export const momentKey = (moment: Moment): MessageKey<'votes'> => `vote-moment.${moment}`;

/** Votes as they stand in the list: where something can be done now, what comes, what was. */
export const GROUPS = ['now', 'coming', 'past'] as const;
export type Group = (typeof GROUPS)[number];

export const groupOf = (moment: Moment): Group =>
  moment === 'open' || moment === 'suspended' ? 'now' : moment === 'coming' ? 'coming' : 'past';

/** Why it was suspended or annulled, in the words of those who did it. */
export const reasonOf = ({ moment, acts }: Pick<VoteView, 'moment' | 'acts'>): string | null => {
  const kinds = moment === 'suspended' ? ['suspend'] : moment === 'annulled' ? ['annul', 'rerun'] : [];
  return acts.findLast(({ kind }) => kinds.includes(kind))?.reason ?? null;
};
