import type { OfficeVoteView } from '@talka/contracts';
import { Tag, type Tone } from '@talka/ui';
import { useText } from '../../../site/text.js';

type Moment = OfficeVoteView['moment'];

const TONES: Readonly<Record<Moment, Tone>> = {
  draft: 'neutral',
  coming: 'info',
  open: 'new',
  over: 'info',
  suspended: 'danger',
  closed: 'info',
  opened: 'info',
  published: 'done',
  final: 'done',
  annulled: 'danger',
};

/** Where a vote stands, in a word. */
export function MomentTag({ moment }: { moment: Moment }) {
  const t = useText('voteoffice');
  return <Tag tone={TONES[moment]}>{t(`voteoffice.moment-${moment}`)}</Tag>;
}
