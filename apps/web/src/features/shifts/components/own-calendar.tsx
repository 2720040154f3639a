import { Actions, Button, ButtonLink, Notice, Section, Stack } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { CopyField } from '../../../site/copy-field.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';

/** Shifts and sessions of workshops in the calendar that somebody uses anyway: a link that is told once, and can be switched off. */
export function OwnCalendar() {
  const t = useText('agenda');
  const refusals = useRefusals();
  const formats = useFormats();
  const { data } = useCall('my-calendar.read', {}, { staleTime: 0 });
  const [trouble, setTrouble] = useState<string | null>(null);
  const [closed, setClosed] = useState(false);
  const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
  const open = useAction('my-calendar.open', async () => {
    setClosed(false);
    await forget('my-calendar.read');
  });
  const close = useAction('my-calendar.close', async () => {
    setClosed(true);
    open.reset();
    await forget('my-calendar.read');
  });
  if (!data) return null;
  const link = open.data && new URL(open.data.path, location.origin);
  return (
    <Section title={t('agenda.title')}>
      <Stack>
        <p>{t('agenda.text')}</p>
        {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
        {closed ? <Notice tone="success" live="polite" title={t('agenda.closed')} /> : null}
        {link ? (
          <CopyField
            label={t('agenda.link')}
            hint={t('agenda.once')}
            value={link.href}
            words={{ copy: t('agenda.copy'), copied: t('agenda.copied') }}
          >
            <ButtonLink tone="quiet" href={`webcal://${link.host}${link.pathname}`}>
              {t('agenda.subscribe')}
            </ButtonLink>
          </CopyField>
        ) : (
          <>
            {data.since ? <p>{t('agenda.since', { when: formats.dateTime(data.since) })}</p> : null}
            <Actions>
              <Button tone="quiet" busy={open.isPending} onClick={() => open.mutate({}, { onError })}>
                {t(data.since ? 'agenda.again' : 'agenda.open')}
              </Button>
            </Actions>
          </>
        )}
        {data.since ? (
          <Actions>
            <Button tone="quiet" busy={close.isPending} onClick={() => close.mutate({}, { onError })}>
              {t('agenda.close')}
            </Button>
          </Actions>
        ) : null}
      </Stack>
    </Section>
  );
}
