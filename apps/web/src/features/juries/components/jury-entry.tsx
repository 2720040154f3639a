import type { JuryCard } from '@talka/contracts';
import { Entry, Tag, type Tone } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';

const TONES: Readonly<Record<JuryCard['state'], Tone>> = {
  open: 'new',
  drawn: 'done',
  'called-off': 'neutral',
};

export function JuryState({ state }: Pick<JuryCard, 'state'>) {
  const t = useText('juries');
  return <Tag tone={TONES[state]}>{t(`juries.jury.state-${state}`)}</Tag>;
}

/** Until when people may volunteer, or when it was drawn. */
export function useJuryTime(): (jury: Pick<JuryCard, 'state' | 'closesAt' | 'endedAt'>) => string {
  const t = useText('juries');
  const { date } = useFormats();
  return ({ state, closesAt, endedAt }) => {
    if (state === 'open' || endedAt === null)
      // Its midnight belongs to the next day.
      return t('juries.jury.until', { when: date(new Date(Date.parse(closesAt) - 1)) });
    return t(state === 'drawn' ? 'juries.jury.drawn-at' : 'juries.jury.off-at', { when: date(endedAt) });
  };
}

export function JuryEntry({ jury }: { jury: JuryCard }) {
  const t = useText('juries');
  const { nameOf } = useTerritory();
  const time = useJuryTime();
  return (
    <Entry
      level={2}
      title={
        <Link to={`/juries/${jury.number}`} lang={jury.language}>
          {jury.title}
        </Link>
      }
      tags={<JuryState state={jury.state} />}
      meta={[
        nameOf(jury.municipality),
        time(jury),
        t('juries.jury.places', { count: jury.places }),
        t('juries.jury.volunteers', { count: jury.volunteers }),
      ].join(' · ')}
    />
  );
}
