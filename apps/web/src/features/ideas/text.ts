import type { IdeaCard } from '@talka/contracts';
import type { MessageKey, Translate } from '@talka/i18n/browser';
import type { Tone } from '@talka/ui';
import { useText } from '../../site/text.js';

type Status = IdeaCard['status'];

const TONES: Readonly<Record<Status, Tone>> = {
  published: 'info',
  'under-review': 'info',
  feasible: 'done',
  'not-feasible': 'neutral',
  'on-ballot': 'new',
  selected: 'done',
  'not-selected': 'neutral',
  'in-delivery': 'new',
  delivered: 'done',
};

export const toneOf = (status: Status): Tone => TONES[status];

/** The words of ideas: `shell` and `public` are on every page that shows them. */
export const useIdeaText = (): Translate<'public'> => useText('public');

export const statusKey = (status: Status): MessageKey<'public'> => `status.${status}`;

/** Words of where an idea stands: one that has the support it needs does not ask for more. */
export const standingKey = (
  idea: Pick<IdeaCard, 'status' | 'support' | 'supportNeeded'>,
): MessageKey<'public'> =>
  idea.status === 'published' && idea.supportNeeded > 0 && idea.support >= idea.supportNeeded
    ? 'status.enough'
    : statusKey(idea.status);
export const taskKey = (task: IdeaCard['task']): MessageKey<'public'> => `task.${task}`;
export const categoryKey = (category: IdeaCard['category']): MessageKey<'public'> => `category.${category}`;
