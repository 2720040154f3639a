import type { SessionView } from '@talka/contracts';
import { announce, Button, ErrorSummary, Notice, TextField } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { client, isRefusal } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import { CODE_LENGTH, codeIn, PAUSE } from '../code.js';

const demo = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="talka-mode"]')?.content === 'demo';

/** Six digits from the mail; typing or pasting the last one sends them. */
export function EnterCode({
  email,
  minutes,
  next,
  onIn,
  onBack,
}: {
  email: string;
  minutes: number;
  next: string;
  onIn: (session: SessionView) => void;
  onBack: () => void;
}) {
  const t = useText('account');
  const language = useLanguage();
  const refusals = useRefusals();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [left, setLeft] = useState(PAUSE);
  const sending = useRef(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (left === 0) return;
    const tick = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(tick);
  }, [left]);

  async function redeem(digits: string): Promise<void> {
    if (sending.current) return;
    if (digits.length < CODE_LENGTH) return fail(t('sign.code-short'));
    sending.current = true;
    setBusy(true);
    try {
      onIn(await client.call('sign-in.redeem-code', { body: { email, code: digits } }));
    } catch (refusal) {
      const said = refusals.ofError(refusal);
      // A spent code invites a new one at once, without the pause.
      if (isRefusal(refusal, 'sign-in.code-expired')) setLeft(0);
      if (isRefusal(refusal)) setCode('');
      fail(said.fields['code'] ?? said.general ?? t('sign.code-short'));
    } finally {
      sending.current = false;
      setBusy(false);
    }
  }

  function fail(words: string): void {
    setError(words);
    setAttempt((count) => count + 1);
  }

  async function again(): Promise<void> {
    try {
      await client.call('sign-in.request', { body: { email, language, ...(next === '/' ? {} : { next }) } });
      setLeft(PAUSE);
      setError(null);
      setCode('');
      announce(t('sign.sent-again'));
      field.current?.focus();
    } catch (refusal) {
      fail(refusals.ofError(refusal).general ?? '');
    }
  }

  return (
    <form
      className="sign-in-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void redeem(code);
      }}
    >
      <p className="t-lead">{t('sign.sent', { email, minutes })}</p>
      <ErrorSummary
        title={t('form.fix')}
        attempt={attempt}
        errors={error ? [{ fieldId: 'code', message: error }] : []}
      />
      <TextField
        id="code"
        ref={field}
        className="code-input"
        label={t('sign.code')}
        hint={t('sign.code-hint')}
        error={error}
        short
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => {
          const digits = codeIn(event.currentTarget.value);
          setCode(digits);
          if (digits.length === CODE_LENGTH && digits !== code) void redeem(digits);
        }}
      />
      <Button type="submit" busy={busy}>
        {busy ? t('sign.checking') : t('sign.enter')}
      </Button>
      {demo() ? (
        <Notice title={t('sign.demo')}>
          <a href="/dev/mail" target="_blank" rel="noreferrer">
            {t('sign.demo-link')}
          </a>
        </Notice>
      ) : null}
      <div className="sign-in-ways">
        <Button
          tone="plain"
          size="small"
          whyNot={left > 0 ? t('sign.again-in', { seconds: left }) : null}
          onClick={() => void again()}
        >
          {t('sign.again')}
        </Button>
        <Button tone="plain" size="small" onClick={onBack}>
          {t('sign.other-address')}
        </Button>
      </div>
      <p className="t-small t-muted">{t('sign.not-here')}</p>
    </form>
  );
}
