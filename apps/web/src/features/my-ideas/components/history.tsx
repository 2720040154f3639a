import type { MyIdeaView, VersionView } from '@talka/contracts';
import { Details, Skeleton } from '@talka/ui';
import { useState, type ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { Trouble } from '../../../site/trouble.js';
import { useText } from '../../../site/text.js';

export type HistoryView = (versions: readonly VersionView[], language: string) => ReactNode;

/** How the text changed from one handing in to the next; fetched when someone wants to see. */
export function History({ idea, show }: { idea: MyIdeaView; show: HistoryView }) {
  const t = useText('account');
  const [open, setOpen] = useState(false);
  const asked = useCall('my-ideas.versions', { params: { idea: idea.id } }, { enabled: open, staleTime: 0 });
  return (
    <Details
      summary={t('mine.history', { count: idea.versions })}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {asked.error ? <Trouble error={asked.error} retry={() => void asked.refetch()} /> : null}
      {asked.data ? (
        show(asked.data.versions, idea.content.language)
      ) : (
        <Skeleton label={t('mine.all')} lines={4} />
      )}
    </Details>
  );
}
