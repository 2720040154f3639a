import type { OwnShiftView } from '@talka/contracts';
import { Button, Skeleton } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useCall } from '../../../site/api.js';
import { PassCard } from '../../../site/pass-card.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useWhen } from './when.js';

/** What a volunteer holds out when they come: a code for a camera, and letters for where there is none. */
export function ShowPass({ shift }: { shift: OwnShiftView }) {
  const t = useText('hours');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-describedby={`shift-${shift.id}`} onClick={() => setOpen(true)}>
        {t('pass.show')}
      </Button>
      <Dialog open={open} title={t('pass.title')} onClose={() => setOpen(false)} closeLabel={t('pass.close')}>
        <Pass shift={shift} />
      </Dialog>
    </>
  );
}

function Pass({ shift }: { shift: OwnShiftView }) {
  const t = useText('hours');
  const when = useWhen();
  const { data, error, refetch } = useCall('my-shifts.pass', { params: { shift: shift.id } });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('pass.loading')} lines={6} />;
  return (
    <>
      <p>
        <b>{shift.role.name}</b>, {when(shift)}
      </p>
      <PassCard squares={data} label={t('pass.picture')}>
        <p>{t('pass.code')}</p>
        <p className="pass__code">{data.code}</p>
      </PassCard>
      <p className="t-muted">{t('pass.text')}</p>
    </>
  );
}
