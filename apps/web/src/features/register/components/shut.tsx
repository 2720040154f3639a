import { Button, Details, Notice, PageHead, TextField } from '@talka/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { Page } from '../../../site/page.js';
import { isRefusal } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { desk } from '../desk.js';
import type { KeptDevice } from '../kept.js';
import { TRIES } from '../register-store.js';
import { CODE_LENGTH } from '../seal.js';
import { Leave, SavedFile, wantsToLeave } from './leave.js';

const typedIn = (event: FormEvent<HTMLFormElement>): string => {
  event.preventDefault();
  return String(new FormData(event.currentTarget).get('code') ?? '');
};

/** A device that is kept and locked: its code opens it without network; with it, a new code can be chosen. */
export function Shut({ title, device }: { title: string; device: KeptDevice }) {
  const t = useText('register');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [isLeaving] = useState(wantsToLeave);
  const [waiting, setWaiting] = useState<number>();
  useEffect(() => {
    let over = false;
    void desk.unsent().then((count) => !over && setWaiting(count));
    return () => {
      over = true;
    };
  }, []);
  const open = async (code: string) => {
    setBusy(true);
    setWrong((await desk.openWith(code)) === 'wrong');
    setBusy(false);
  };
  return (
    <Page title={title}>
      <PageHead title={t('shut.title')} />
      <div className="register__form">
        {waiting === undefined ? null : <Leave waiting={waiting} isOpen={false} />}
        {waiting && !isLeaving ? <Notice tone="info">{t('shut.waiting', { count: waiting })}</Notice> : null}
        {device.lock ? (
          <form className="register__form" noValidate onSubmit={(event) => void open(typedIn(event))}>
            <p>{t('shut.text')}</p>
            <TextField
              type="password"
              name="code"
              autoComplete="current-password"
              label={t('device.code')}
              error={wrong ? t('shut.wrong', { count: TRIES }) : undefined}
            />
            <Button type="submit" wide busy={busy}>
              {t('shut.open')}
            </Button>
          </form>
        ) : (
          <Notice tone="warning">{t('shut.shut')}</Notice>
        )}
        <Details summary={t('shut.forgot')} open={device.lock === null}>
          <NewCode />
        </Details>
        <SavedFile />
      </div>
    </Page>
  );
}

function NewCode() {
  const t = useText('register');
  const refusals = useRefusals();
  const [error, setError] = useState<string>();
  const [isRevoked, setRevoked] = useState(false);
  const save = async (code: string) => {
    if (code.length < CODE_LENGTH) return setError(t('device.short', { count: CODE_LENGTH }));
    await desk.openAnew(code).catch((failed: unknown) => {
      setRevoked(isRefusal(failed, 'fact.device-revoked'));
      setError(refusals.ofError(failed).general ?? '');
    });
  };
  return (
    <form className="register__form" noValidate onSubmit={(event) => void save(typedIn(event))}>
      <p>{t('shut.forgot-text')}</p>
      <TextField
        type="password"
        name="code"
        autoComplete="new-password"
        label={t('shut.new-code')}
        hint={t('device.code-hint', { count: CODE_LENGTH })}
        error={error}
      />
      <Button type="submit" tone="quiet">
        {t('shut.save')}
      </Button>
      {isRevoked ? (
        <Button tone="danger" onClick={() => void desk.clear()}>
          {t('device.erase')}
        </Button>
      ) : null}
    </form>
  );
}
