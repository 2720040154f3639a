import { Button, Notice, Stack, TextArea, TextField } from '@talka/ui';
import { useState, type ReactNode } from 'react';
import { useRefusals } from './refusal.js';
import { useText } from './text.js';

interface Props {
  /** What will follow. */
  readonly text: string;
  /** Why it was refused. */
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSend: (bar: { readonly reason: string; readonly until: string | null }) => void;
  /** Asked for besides why and until when. */
  readonly children?: (errors: Readonly<Record<string, string>>) => ReactNode;
}

/** Why somebody may not come to shifts, and until which day. */
export function BarForm({ text, error, busy, onSend, children }: Props) {
  const t = useText('bars');
  const refusals = useRefusals();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const { fields, general } = error ? refusals.ofError(error) : { fields: {}, general: null };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSend({ reason, until: until === '' ? null : until });
      }}
    >
      <Stack gap={4}>
        <p>{text}</p>
        {general ? <Notice tone="warning" live="assertive" title={general} /> : null}
        {children?.(fields)}
        <TextArea
          label={t('bar.reason')}
          hint={t('bar.reason-hint')}
          error={fields['reason']}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <TextField
          type="date"
          label={t('bar.until')}
          hint={t('bar.until-hint')}
          error={fields['until']}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
        <Button type="submit" tone="danger" busy={busy}>
          {t('bar.save')}
        </Button>
      </Stack>
    </form>
  );
}
