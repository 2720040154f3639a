import { Button, Notice, PageHead, TextField } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import './register.css';

/** Somebody says that they are here, by the code on the leader's screen; scanned, it stands in the address already. */
export function SelfCheckIn({ session }: { session: string }) {
  const t = useText('register');
  return (
    <PersonOnly title={t('self.title')}>
      {() => (
        <Page title={t('self.title')}>
          <PageHead title={t('self.title')} />
          <Enter register={session} />
        </Page>
      )}
    </PersonOnly>
  );
}

function Enter({ register }: { register: string }) {
  const t = useText('register');
  const refusals = useRefusals();
  const [code, setCode] = useState(() => /^#(\d{6})$/.exec(location.hash)?.[1] ?? '');
  const enter = useAction('self-check-in.enter');
  if (enter.data)
    return (
      <Notice tone="success" live="polite">
        {t('self.done', { late: enter.data.late })}
      </Notice>
    );
  return (
    <form
      className="register__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate({ params: { register }, body: { code: code.trim() } });
      }}
    >
      <p>{t('self.text')}</p>
      <TextField
        short
        inputMode="numeric"
        autoComplete="off"
        label={t('self.code')}
        error={
          enter.error
            ? (refusals.ofError(enter.error).general ?? refusals.ofRule({ code: 'self-check-in.wrong-code' }))
            : undefined
        }
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <Button type="submit" wide busy={enter.isPending}>
        {t('self.enter')}
      </Button>
    </form>
  );
}
