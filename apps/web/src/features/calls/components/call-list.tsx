import type { OpenCallCard } from '@talka/contracts';
import { EmptyState, Entries, Entry, Skeleton, Tag, type Tone } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useCallTime } from '../use-call-words.js';
import '../calls.css';

const TONES: Readonly<Record<OpenCallCard['stage'], Tone>> = {
  ...{ announced: 'info', open: 'new', scoring: 'info', scored: 'info', decided: 'done' },
  'called-off': 'neutral',
};

export function CallStage({ stage }: Pick<OpenCallCard, 'stage'>) {
  const t = useText('opencalls');
  return <Tag tone={TONES[stage]}>{t(`opencalls.calls.stage-${stage}`)}</Tag>;
}

/** All open calls, or those of a municipality; the ones that take applications first. */
export function CallList({ municipality }: { municipality?: string }) {
  const t = useText('opencalls');
  const { data, error, refetch } = useCall('open-calls.list', {}, { staleTime: 0 });
  const shown = data?.calls.filter((one) => municipality === undefined || one.municipality === municipality);
  return (
    <>
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('opencalls.calls.loading')} lines={4} />}
      {shown?.length === 0 ? (
        <EmptyState title={t('opencalls.calls.none')}>{t('opencalls.calls.none-text')}</EmptyState>
      ) : null}
      {shown && shown.length > 0 ? (
        <Entries>
          {shown.map((call) => (
            <CallEntry
              key={call.number}
              call={call}
              to={municipality ? `/office/${municipality}/calls/${call.number}` : `/calls/${call.number}`}
              level={municipality ? 3 : 2}
            />
          ))}
        </Entries>
      ) : null}
    </>
  );
}

function CallEntry({ call, to, level }: { call: OpenCallCard; to: string; level: 2 | 3 }) {
  const t = useText('opencalls');
  const { euros } = useFormats();
  const { nameOf } = useTerritory();
  const time = useCallTime();
  return (
    <Entry
      level={level}
      title={
        <Link to={to} lang={call.language}>
          {call.title}
        </Link>
      }
      tags={<CallStage stage={call.stage} />}
      meta={[
        nameOf(call.municipality),
        t(`opencalls.calls.kind-${call.kind}`),
        time(call),
        t('opencalls.calls.sum', { sum: euros(call.sum) }),
      ].join(' · ')}
    />
  );
}
