import { Button, Details, Tag } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';

/** What somebody keeps registers on; a lost one is revoked from any other. */
export function Devices({ own }: { own: string }) {
  const t = useText('register');
  const [open, setOpen] = useState(false);
  return (
    <Details summary={t('device.list')} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {open ? <List own={own} /> : null}
    </Details>
  );
}

function List({ own }: { own: string }) {
  const t = useText('register');
  const { date } = useFormats();
  const devices = useCall('my-devices.list').data?.devices ?? [];
  const [asked, setAsked] = useState<string>();
  const revoke = useAction('my-devices.revoke', () => {
    setAsked(undefined);
    return forget('my-devices.list');
  });
  return (
    <ul className="register__list">
      {devices.map((one) => (
        <li key={one.id} className="register__session">
          <div>
            <p className="register__name">{one.label}</p>
            <p className="register__small">
              {t('device.since', {
                date: date(new Date(one.registeredAt)),
                seen: date(new Date(one.seenAt)),
              })}
            </p>
          </div>
          {one.id === own ? <Tag tone="info">{t('device.this')}</Tag> : null}
          {one.revokedAt ? <Tag tone="neutral">{t('device.revoked')}</Tag> : null}
          {one.revokedAt || one.id === own ? null : (
            <Button tone="quiet" size="small" onClick={() => setAsked(one.id)}>
              {t('device.revoke')}
              <span className="t-hidden">: {one.label}</span>
            </Button>
          )}
        </li>
      ))}
      <ConfirmDialog
        open={asked !== undefined}
        title={t('device.revoke')}
        confirmLabel={t('device.revoke')}
        cancelLabel={t('mark.close')}
        tone="danger"
        busy={revoke.isPending}
        onConfirm={() => revoke.mutate({ params: { device: asked ?? '' } })}
        onCancel={() => setAsked(undefined)}
      >
        {t('device.revoke-text')}
      </ConfirmDialog>
    </ul>
  );
}
