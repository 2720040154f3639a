import type { JointCard } from '@talka/contracts';
import { Entry, Tag, type Tone } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { lastDay } from '../last-day.js';

const TONES: Readonly<Record<JointCard['state'], Tone>> = {
  ...{ open: 'new', carried: 'done', rejected: 'neutral', 'no-quorum': 'neutral', withdrawn: 'neutral' },
};

export function DecisionState({ state }: Pick<JointCard, 'state'>) {
  const t = useText('partnership');
  return <Tag tone={TONES[state]}>{t(`joint.state-${state}`)}</Tag>;
}

/** How the municipalities have spoken, in a line: those who have not, too. */
export function useVoicesSaid(): (decision: Pick<JointCard, 'voices'>) => string {
  const t = useText('partnership');
  const { municipalities } = useTerritory();
  return ({ voices }) => {
    const spoken = voices.for + voices.against + voices.abstained;
    return t('joint.count', { ...voices, silent: Math.max(0, municipalities.length - spoken) });
  };
}

/** One of several joint decisions. */
export function DecisionEntry({ decision, level }: { decision: JointCard; level: 2 | 3 }) {
  const t = useText('partnership');
  const { date } = useFormats();
  const { nameOf } = useTerritory();
  const said = useVoicesSaid();
  const { number, title, language, state, municipality, closesAt, endedAt, minuted } = decision;
  return (
    <Entry
      level={level}
      title={
        <Link to={`/memorandum/decisions/${number}`} lang={language}>
          {title}
        </Link>
      }
      tags={<DecisionState state={state} />}
      meta={[
        t('joint.by', { name: nameOf(municipality) }),
        endedAt
          ? t('joint.ended', { when: date(endedAt) })
          : t('joint.until', { when: date(lastDay(closesAt)) }),
        ...(minuted ? [t('joint.minuted')] : []),
      ].join(' · ')}
    >
      {state === 'withdrawn' ? null : <p>{said(decision)}</p>}
    </Entry>
  );
}
