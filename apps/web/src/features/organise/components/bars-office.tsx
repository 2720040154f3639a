import type { BarView } from '@talka/contracts';
import { Actions, Button, Entries, Entry, Section, Skeleton, Stack, Tag, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, useAction, useCall } from '../../../site/api.js';
import { BarTimes, useBarScope } from '../../../site/bar-facts.js';
import { BarForm } from '../../../site/bar-form.js';
import { queryKey } from '../../../site/keys.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { DecideOnBar } from './decide-on-bar.js';

type OnTold = (words: string) => void;

/** Who may not come to shifts in the municipality: objections first; an administrator lifts, keeps, and bars from all. */
export function BarsOffice({ municipality, onTold }: { municipality: string; onTold: OnTold }) {
  const t = useText('bars');
  const found = useCall('office-bars.list', { params: { municipality } }, { staleTime: 0 });
  const bars = found.data?.bars ?? [];
  return (
    <Section title={t('bars.office')}>
      <Stack>
        <p className="t-muted">{t('bars.office-lead')}</p>
        {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
        {found.isPending ? <Skeleton label={t('bars.loading')} lines={3} /> : null}
        {found.data && bars.length === 0 ? <p>{t('bars.office-none')}</p> : null}
        {bars.length > 0 ? (
          <Entries label={t('bars.office')}>
            {bars.map((bar) => (
              <Line key={bar.id} bar={bar} onTold={onTold} />
            ))}
          </Entries>
        ) : null}
        <Actions>
          <BarSomebody municipality={municipality} onTold={onTold} />
        </Actions>
      </Stack>
    </Section>
  );
}

function Line({ bar, onTold }: { bar: BarView; onTold: OnTold }) {
  const t = useText('bars');
  const scope = useBarScope();
  const { name, setBy, reason, objection, kept } = bar;
  return (
    <Entry
      level={3}
      title={name}
      tags={objection !== null && kept === null ? <Tag tone="new">{t('bars.waits')}</Tag> : null}
      meta={
        <>
          {scope(bar)} · <BarTimes bar={bar} /> · {t('bars.set-by', { name: setBy })}
        </>
      }
      actions={<DecideOnBar bar={bar} onTold={onTold} />}
    >
      <p>{t('bars.reason', { reason })}</p>
      {objection === null ? null : <p>{t('bars.objection', { words: objection })}</p>}
      {kept === null ? null : <p>{t('bars.stays', { words: kept })}</p>}
    </Entry>
  );
}

/** From all shifts in the municipality, by the address of an account. */
function BarSomebody({ municipality, onTold }: { municipality: string; onTold: OnTold }) {
  const t = useText('bars');
  const [open, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  const set = useAction('office-bars.set', (answer) => {
    setOpen(false);
    onTold(t('bar.told', { name: email.trim() }));
    setEmail('');
    cache.setQueryData(queryKey('office-bars.list', { params: { municipality } }), answer);
  });
  const close = () => {
    set.reset();
    setOpen(false);
  };
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('bars.set')}
      </Button>
      <Dialog open={open} title={t('bar.title')} closeLabel={t('bar.cancel')} onClose={close}>
        <BarForm
          text={t('bars.set-text')}
          error={set.error}
          busy={set.isPending}
          onSend={(bar) => set.mutate({ params: { municipality }, body: { email: email.trim(), ...bar } })}
        >
          {(errors) => (
            <TextField
              type="email"
              autoComplete="off"
              label={t('bars.email')}
              error={errors['email']}
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          )}
        </BarForm>
      </Dialog>
    </>
  );
}
