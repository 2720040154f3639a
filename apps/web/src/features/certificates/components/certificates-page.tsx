import { ButtonLink, EmptyState, PageHead, Section, Skeleton, Stack } from '@talka/ui';
import { useCallback } from 'react';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useLookAgain } from '../../../site/look-again.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { AskCertificate } from './ask-certificate.js';
import { OwnCertificate } from './own-certificate.js';
import '../certificates.css';

/** What somebody has done, certified: theirs to fetch, to show, and to choose what it shows. */
export function CertificatesPage() {
  const t = useText('certificates');
  return <PersonOnly title={t('certificates.title')}>{() => <Mine />}</PersonOnly>;
}

/** Made in a moment, if not many are: who waits for one sees it come. Milliseconds. */
const SOON = 2_000;

function Mine() {
  const t = useText('certificates');
  const { data, error, refetch } = useCall('my-certificates.list', {}, { staleTime: 0 });
  const isWaiting = data?.certificates.some(({ state }) => state === 'waiting') ?? false;
  const look = useCallback(() => (isWaiting ? refetch() : undefined), [isWaiting, refetch]);
  useLookAgain(look, SOON);
  const isEmpty = data?.certificates.length === 0;
  return (
    <Page title={t('certificates.title')}>
      <PageHead
        title={t('certificates.title')}
        lead={t('certificates.lead')}
        actions={
          <ButtonLink as={Link} to="/me/hours" tone="quiet">
            {t('certificates.hours-link')}
          </ButtonLink>
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('certificates.loading')} lines={6} />}
      {data && data.hours.length > 0 ? (
        <Section title={t('certificates.ask-title')}>
          <AskCertificate hours={data.hours} />
        </Section>
      ) : null}
      {isEmpty ? (
        <EmptyState title={t('certificates.empty')}>{t('certificates.empty-text')}</EmptyState>
      ) : null}
      <Stack gap={7} className="certificates__list">
        {data?.certificates.map((one) => (
          <OwnCertificate key={one.id} one={one} />
        ))}
      </Stack>
    </Page>
  );
}
