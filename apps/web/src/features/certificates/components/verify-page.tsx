import { Button, ButtonLink, Notice, PageHead, Skeleton, Stack, TextField } from '@talka/ui';
import { useState } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link, useGo } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { Verified } from './verified.js';
import '../certificates.css';

/** Checks a certificate by its code: without signing in, and without being noted. */
export function VerifyPage({ code }: { code: string }) {
  const t = useText('certificates');
  return (
    <Page title={t('verify.title')}>
      <PageHead title={t('verify.title')} lead={t('verify.lead')} />
      {code === '' ? <AskCode /> : <Answer code={code} />}
    </Page>
  );
}

function AskCode() {
  const t = useText('certificates');
  const go = useGo();
  const [code, setCode] = useState('');
  return (
    <form
      noValidate
      className="certificates__ask"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = code.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 40);
        if (typed !== '') go(`/verify/${typed}`);
      }}
    >
      <Stack>
        <TextField
          label={t('verify.code')}
          hint={t('verify.code-hint')}
          value={code}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <div>
          <Button type="submit">{t('verify.check')}</Button>
        </div>
      </Stack>
    </form>
  );
}

function Answer({ code }: { code: string }) {
  const t = useText('certificates');
  const params = { code };
  const { data, error, refetch } = useCall('verify.read', { params }, { staleTime: 0 });
  const isUnknown = isRefusal(error, 'certificate.not-found');
  return (
    <Stack gap={6}>
      {data || error ? null : <Skeleton label={t('verify.loading')} lines={5} />}
      {isUnknown ? (
        <Notice tone="warning" live="polite" title={t('verify.unknown')}>
          {t('verify.unknown-text')}
        </Notice>
      ) : null}
      {error && !isUnknown ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? <Verified it={data} code={code} /> : null}
      {data || error ? (
        <div>
          <ButtonLink as={Link} to="/verify" tone="quiet">
            {t('verify.another')}
          </ButtonLink>
        </div>
      ) : null}
    </Stack>
  );
}
