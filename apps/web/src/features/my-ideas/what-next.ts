import type { MyIdeaView } from '@talka/contracts';
import type { MessageKey } from '@talka/i18n/browser';
import type { Tone } from '@talka/ui';
import { ideaLifecycle } from '@talka/ideas';
import { DAY, later, step } from '@talka/kernel';

type Status = MyIdeaView['status'];

const TONES: Readonly<Record<Status, Tone>> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'new',
  refused: 'danger',
  published: 'info',
  'under-review': 'info',
  feasible: 'done',
  'not-feasible': 'neutral',
  'on-ballot': 'new',
  selected: 'done',
  'not-selected': 'neutral',
  'in-delivery': 'new',
  delivered: 'done',
  withdrawn: 'neutral',
  merged: 'neutral',
};

export const toneOfMine = (status: Status): Tone => TONES[status];

/** What happens next, as the author needs to know it; an open appeal is a chapter of its own. */
export const nextKey = (
  idea: Pick<MyIdeaView, 'status' | 'hidden' | 'appealOpen' | 'appealPossible'>,
): MessageKey<'account'> =>
  idea.appealOpen
    ? 'next.appealed'
    : idea.hidden
      ? idea.appealPossible
        ? 'next.hidden'
        : 'next.hidden-final'
      : idea.status === 'refused' && !idea.appealPossible
        ? 'next.refused-final'
        : `next.${idea.status}`;

/** The author may still take it back until it stands on a ballot. */
export const mayWithdraw = (status: Status): boolean => step(ideaLifecycle, status, 'withdraw').ok;

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Riga', weekday: 'short' });
const isWeekend = (at: Date): boolean => ['Sat', 'Sun'].includes(weekday.format(at));

/** The day by which an answer is promised: working days after the day it was handed in; public holidays not counted. */
export function promisedBy(from: Date, workingDays: number): Date {
  let day = from;
  for (let left = workingDays; left > 0;) {
    day = later(day, DAY);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

/** When the present status began. */
export const since = (idea: Pick<MyIdeaView, 'path' | 'status'>): string | null =>
  idea.path.findLast(({ status }) => status === idea.status)?.at ?? null;
