import type { NeedsTried } from '@talka/composition';
import type { NeedsTriedView, Unfit } from '@talka/contracts';

const unfit = (why: string): Unfit =>
  why === 'shift.too-young' ? 'too-young' : why === 'training.not-seen' ? 'not-seen' : 'missing';

export const needsTriedView = ({ asksMore, people }: NeedsTried): NeedsTriedView => ({
  asksMore,
  people: people.map(({ why, ...one }) => ({ ...one, why: unfit(why) })),
});
