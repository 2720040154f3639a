import { EmptyState, Entries, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { JuryEntry } from './jury-entry.js';
import '../juries.css';

/** All juries, or those of a municipality; the ones that look for people first. */
export function JuryList({ municipality }: { municipality?: string }) {
  const t = useText('juries');
  const { data, error, refetch } = useCall('juries.list');
  const shown = data?.juries.filter((one) => municipality === undefined || one.municipality === municipality);
  return (
    <>
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('juries.loading')} lines={4} />}
      {shown?.length === 0 ? <EmptyState title={t('juries.none')}>{t('juries.none-text')}</EmptyState> : null}
      {shown && shown.length > 0 ? (
        <Entries>
          {shown.map((jury) => (
            <JuryEntry key={jury.number} jury={jury} />
          ))}
        </Entries>
      ) : null}
    </>
  );
}
