import { Button, Notice, PageHead, Skeleton, TextField } from '@talka/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useRefusals } from '../../../site/refusal.js';
import { usePerson } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { desk, useDesk, type DeskState } from '../desk.js';
import type { RegisterStore } from '../register-store.js';
import { CODE_LENGTH } from '../seal.js';
import { OthersDevice } from './others-device.js';
import { Shut } from './shut.js';
import './register.css';

type Opened = DeskState & { readonly store: RegisterStore };

/** What leaders see of registers only once their device is open; until then, what to do for that. */
export function Gate({ title, children }: { title: string; children: (opened: Opened) => ReactNode }) {
  const t = useText('register', 'shell');
  const state = useDesk();
  const person = usePerson();
  const { device, store, broken } = state;
  if (device === undefined) {
    return (
      <Page>
        <Skeleton label={t('page.loading')} lines={6} />
      </Page>
    );
  }
  if (broken) {
    return (
      <Page title={title}>
        <PageHead title={title} />
        <Notice tone="warning" title={t('device.broken')}>
          {t('device.broken-text')}
        </Notice>
      </Page>
    );
  }
  // Whose it is comes first: an open register is not shown to whoever signed in after its leader.
  if (device && person && person.id !== device.person) return <OthersDevice title={title} />;
  if (store && device?.revoked)
    return (
      <PersonOnly title={title}>
        {({ id }) => <Prepare person={id} revoked left={store.left().length} />}
      </PersonOnly>
    );
  if (store) return children({ ...state, store });
  if (device) return <Shut title={title} device={device} />;
  if (!navigator.onLine) {
    return (
      <Page title={title}>
        <PageHead title={title} />
        <Notice tone="warning">{t('device.offline')}</Notice>
      </Page>
    );
  }
  return <PersonOnly title={title}>{({ id }) => <Prepare person={id} />}</PersonOnly>;
}

interface Preparing {
  readonly person: string;
  /** It was known before, and somebody said that it is lost. */
  readonly revoked?: boolean;
  /** So many marks wait on it. */
  readonly left?: number;
}

/** This device is made known, and gets a code. */
function Prepare({ person, revoked = false, left = 0 }: Preparing) {
  const t = useText('register');
  const refusals = useRefusals();
  const [label, setLabel] = useState(t('device.label-start'));
  const [said, setSaid] = useState<{ code?: string; general?: string }>({});
  const [busy, setBusy] = useState(false);
  const prepare = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '');
    if (code.length < CODE_LENGTH) return setSaid({ code: t('device.short', { count: CODE_LENGTH }) });
    setSaid({});
    setBusy(true);
    await desk.prepareDevice(person, label, code).catch((error: unknown) => {
      const { fields, general } = refusals.ofError(error);
      setSaid({ general: general ?? Object.values(fields)[0] ?? '' });
    });
    setBusy(false);
  };
  return (
    <Page title={t('device.title')}>
      <PageHead title={t('device.title')} />
      <form className="register__form" noValidate onSubmit={(event) => void prepare(event)}>
        {revoked ? (
          <Notice tone="warning" title={t('device.was-revoked')}>
            {t('device.was-revoked-text', { count: left })}
          </Notice>
        ) : null}
        <p>{t('device.text')}</p>
        <TextField
          label={t('device.label')}
          hint={t('device.label-hint')}
          value={label}
          onChange={({ target }) => setLabel(target.value)}
        />
        <TextField
          type="password"
          name="code"
          autoComplete="new-password"
          label={t('device.code')}
          hint={t('device.code-hint', { count: CODE_LENGTH })}
          error={said.code}
        />
        {said.general ? (
          <Notice tone="warning" live="assertive">
            {said.general}
          </Notice>
        ) : null}
        <Button type="submit" busy={busy}>
          {t('device.prepare')}
        </Button>
      </form>
    </Page>
  );
}
