import type { OwnPlaceView } from '@talka/contracts';
import { Button, DownloadIcon, Skeleton } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useCall } from '../../../site/api.js';
import { PassCard } from '../../../site/pass-card.js';
import { usePerson } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { savePass } from '../save-pass.js';

interface Props {
  readonly place: OwnPlaceView;
  /** By which it is asked for: one pass is good for all sessions of a place. */
  readonly session: string;
}

/** What a learner holds out when they come, or what is held out for a child. */
export function ShowPass(props: Props) {
  const t = useText('workshops');
  const [open, setOpen] = useState(false);
  const { place } = props;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {t('own-pass.show')}
        <span className="t-hidden">: {[place.title, place.child?.name].filter(Boolean).join(', ')}</span>
      </Button>
      <Dialog
        open={open}
        title={t('own-pass.title')}
        onClose={() => setOpen(false)}
        closeLabel={t('own-pass.close')}
      >
        <Pass {...props} />
      </Dialog>
    </>
  );
}

function Pass({ place: { title, child }, session }: Props) {
  const t = useText('workshops');
  const reader = usePerson();
  const { data, error, refetch } = useCall(
    'self-check-in.pass',
    { params: { register: session }, query: child ? { person: child.person } : {} },
    // It never changes: an open page goes on showing it where the network ends.
    { staleTime: Infinity },
  );
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('own-pass.loading')} lines={6} />;
  // On a phone with several passes, whose it is counts.
  const lines = [child?.name ?? reader?.name ?? '', title].filter(Boolean);
  return (
    <div className="t-stack t-gap-4">
      <p>
        <b>{lines.join(', ')}</b>
      </p>
      <PassCard squares={data} label={t('own-pass.picture')} />
      <p>{t('own-pass.text')}</p>
      <Button tone="quiet" icon={<DownloadIcon />} onClick={() => void savePass(data, lines)}>
        {t('own-pass.save')}
      </Button>
      <p className="t-muted">{t('own-pass.save-text')}</p>
    </div>
  );
}
