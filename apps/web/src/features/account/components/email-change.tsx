import type { PersonView } from '@talka/contracts';
import { Actions, Button, ErrorSummary, Notice, TextField } from '@talka/ui';
import { useState, type FormEvent } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { keepPerson } from './details-form.js';

type Step = 'shown' | 'address' | 'code' | 'done';

/** Two steps: the new address, then the code that came to it. */
export function EmailChange({ person }: { person: PersonView }) {
  const t = useText('account');
  const refusals = useRefusals();
  const [step, setStep] = useState<Step>('shown');
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const ask = useAction('me.request-email-change');
  const confirm = useAction('me.confirm-email-change', keepPerson);
  const busy = ask.isPending || confirm.isPending;

  function fail(refusal: unknown): void {
    const said = refusals.ofError(refusal);
    setError(said.general ?? Object.values(said.fields)[0] ?? '');
    setAttempt((count) => count + 1);
  }
  function to(next: Step): void {
    setError(null);
    setStep(next);
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    if (step === 'address')
      ask.mutate({ body: { email: email.trim() } }, { onSuccess: () => to('code'), onError: fail });
    else {
      const body = { email: email.trim(), code: code.replace(/\D/g, '') };
      const done = () => {
        to('done');
        setCode('');
        void forget('me.sessions');
      };
      confirm.mutate({ body }, { onSuccess: done, onError: fail });
    }
  }

  if (step === 'shown' || step === 'done') {
    return (
      <>
        <div role="status">
          {step === 'done' ? (
            <Notice tone="success" title={t('email.changed')}>
              {t('email.changed-text')}
            </Notice>
          ) : null}
        </div>
        <p className="me-email">{person.email ?? t('email.none')}</p>
        <Button tone="quiet" onClick={() => to('address')}>
          {person.email ? t('email.change') : t('email.add')}
        </Button>
      </>
    );
  }
  const fieldId = step === 'address' ? 'new-email' : 'email-code';
  return (
    <form className="me-form" noValidate onSubmit={send}>
      <ErrorSummary
        title={t('form.fix')}
        attempt={attempt}
        errors={error ? [{ fieldId, message: error }] : []}
      />
      {step === 'address' ? (
        <TextField
          key="address"
          id={fieldId}
          label={t('email.new')}
          hint={t('email.new-hint')}
          error={error}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          maxLength={254}
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      ) : (
        <TextField
          key="code"
          id={fieldId}
          label={t('sign.code')}
          hint={t('email.code-hint', { email: email.trim() })}
          error={error}
          short
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      )}
      <Actions>
        <Button type="submit" busy={busy}>
          {step === 'address' ? t('email.send') : t('email.confirm')}
        </Button>
        <Button tone="quiet" onClick={() => to('shown')}>
          {t('email.keep')}
        </Button>
      </Actions>
    </form>
  );
}
