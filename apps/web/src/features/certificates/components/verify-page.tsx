import { ButtonLink, Notice, PageHead, Skeleton, Stack } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { AskCode } from '../../../site/ask-code.js';
import { Link } from '../../../site/link.js';
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
      {code === '' ? (
        <AskCode
          path="/verify"
          words={{ label: t('verify.code'), hint: t('verify.code-hint'), send: t('verify.check') }}
        />
      ) : (
        <Answer code={code} />
      )}
    </Page>
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
