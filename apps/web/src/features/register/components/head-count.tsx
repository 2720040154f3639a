import { Button, Notice, Section, TextField } from '@talka/ui';
import { useState } from 'react';
import { useText } from '../../../site/text.js';
import { desk } from '../desk.js';

interface Props {
  readonly session: string;
  readonly seen: readonly number[];
  readonly marked: number;
}

/** “I see 14”, beside what is marked. */
export function HeadCount({ session, seen, marked }: Props) {
  const t = useText('register');
  const [typed, setTyped] = useState('');
  const count = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : undefined;
  const [one] = seen;
  const compared =
    one === undefined
      ? null
      : seen.length > 1
        ? t('count.differ-leaders', { counts: seen.join(', ') })
        : one === marked
          ? t('count.same', { seen: one })
          : t('count.differs', { seen: one, marked });
  return (
    <Section title={t('count.title')}>
      <form
        className="register__count"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (count === undefined || count > 2_000) return;
          void desk.putDown(session, { kind: 'head-count', count }).then(
            () => setTyped(''),
            () => undefined,
          );
        }}
      >
        <TextField
          short
          inputMode="numeric"
          label={t('count.number')}
          hint={t('count.text')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" tone="quiet" disabled={count === undefined}>
          {t('count.save')}
        </Button>
      </form>
      {compared ? (
        <Notice tone={seen.length === 1 && one === marked ? 'success' : 'warning'} live="polite">
          {compared}
        </Notice>
      ) : null}
    </Section>
  );
}
