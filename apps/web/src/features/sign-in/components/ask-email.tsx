import { Button, ErrorSummary, TextField } from '@talka/ui';
import { useRef, useState, type FormEvent } from 'react';
import { client } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';

/** One field: the address. The answer is the same whether the address is known or not. */
export function AskEmail({
  initial,
  next,
  onSent,
}: {
  initial: string;
  next: string;
  onSent: (email: string, minutes: number) => void;
}) {
  const t = useText('account');
  const language = useLanguage();
  const refusals = useRefusals();
  const [email, setEmail] = useState(initial);
  const [said, setSaid] = useState(nothingSaid);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    try {
      const body = { email: email.trim(), language, ...(next === '/' ? {} : { next }) };
      const { minutes } = await client.call('sign-in.request', { body });
      onSent(body.email, minutes);
    } catch (error) {
      const why = refusals.ofError(error);
      setSaid(
        why.fields['email']
          ? why
          : { fields: {}, general: why.general ?? Object.values(why.fields)[0] ?? null },
      );
      setAttempt((count) => count + 1);
      setBusy(false);
    } finally {
      sending.current = false;
    }
  }

  const error = said.fields['email'] ?? said.general;
  return (
    <form className="sign-in-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary
        title={t('form.fix')}
        attempt={attempt}
        errors={error ? [{ fieldId: 'email', message: error }] : []}
      />
      <TextField
        id="email"
        label={t('sign.email')}
        hint={t('sign.email-hint')}
        error={error}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Button type="submit" busy={busy}>
        {busy ? t('sign.sending') : t('sign.send')}
      </Button>
    </form>
  );
}
