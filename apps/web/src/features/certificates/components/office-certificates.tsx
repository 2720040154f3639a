import type { CertificateBatchView } from '@talka/contracts';
import type { Language } from '@talka/i18n/browser';
import {
  Bar,
  Button,
  EmptyState,
  Entries,
  Entry,
  Notice,
  PageHead,
  Section,
  Skeleton,
  Stack,
} from '@talka/ui';
import { useCallback, useState } from 'react';
import { useAction, useCall } from '../../../site/api.js';
import { useLookAgain } from '../../../site/look-again.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useRefusals } from '../../../site/refusal.js';
import { nameIn } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { FindCertificates } from './find-certificates.js';
import '../certificates.css';

/** Certificates of a municipality: finding and taking them back, how far those are that are being made, and the key they are signed with. */
export function OfficeCertificates({ municipality }: { municipality: string }) {
  const t = useText('certificates');
  const title = t('batches.title');
  const others = { title: t('batches.not-yours'), text: t('batches.not-yours-text') };
  return (
    <OfficialsOnly municipality={municipality} roles={['administrator']} title={title} others={others}>
      {() => <Office municipality={municipality} />}
    </OfficialsOnly>
  );
}

/** While some are being made, their number is looked at again. Milliseconds. */
const SOON = 3_000;

function Office({ municipality }: { municipality: string }) {
  const t = useText('certificates');
  const params = { municipality };
  const { data, error, refetch } = useCall('office-certificates.list', { params }, { staleTime: 0 });
  const isBusy = data?.batches.some(({ made, certificates: all }) => made < all) ?? false;
  const look = useCallback(() => (isBusy ? refetch() : undefined), [isBusy, refetch]);
  useLookAgain(look, SOON);
  const [batch, setBatch] = useState<CertificateBatchView | null>(null);
  const title = t('batches.title');
  return (
    <Page title={title}>
      <PageHead
        above={
          <OfficeCrumbs
            municipality={municipality}
            list={{ words: title, to: `/office/${municipality}/certificates` }}
          />
        }
        title={title}
        lead={t('batches.lead')}
      />
      <Section title={t('batches.find-title')}>
        <FindCertificates
          key={batch?.batch ?? ''}
          municipality={municipality}
          batch={batch}
          onClear={() => setBatch(null)}
        />
      </Section>
      <Section title={t('batches.made-together')}>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        {data || error ? null : <Skeleton label={t('batches.loading')} lines={5} />}
        {data?.batches.length === 0 ? (
          <EmptyState title={t('batches.none')}>{t('batches.none-text')}</EmptyState>
        ) : null}
        <Entries label={title}>
          {data?.batches.map((one) => (
            <Batch key={one.batch} one={one} onShow={() => setBatch(one)} />
          ))}
        </Entries>
      </Section>
      <Section title={t('batches.key-title')}>
        <ChangeKey municipality={municipality} />
      </Section>
    </Page>
  );
}

const batchTitle = ({ title }: CertificateBatchView, language: Language, hours: string): string =>
  title ? nameIn(title, language) : hours;

function Batch({ one, onShow }: { one: CertificateBatchView; onShow: () => void }) {
  const t = useText('certificates');
  const language = useLanguage();
  const { dateTime } = useFormats();
  const { made, certificates: all } = one;
  return (
    <Entry
      level={3}
      title={batchTitle(one, language, t('certificates.hours'))}
      meta={
        <>
          <span>{t('batches.done', { all })}</span>
          <span>{dateTime(one.askedAt)}</span>
        </>
      }
      actions={
        <Button tone="quiet" size="small" onClick={onShow}>
          {t('batches.show')}
          <span className="t-hidden">: {batchTitle(one, language, t('certificates.hours'))}</span>
        </Button>
      }
    >
      {made < all ? (
        <Bar
          label={`${t('batches.bar')}: ${t('batches.progress', { made, all })}`}
          max={all}
          parts={[{ value: made }]}
        >
          {t('batches.progress', { made, all })}
        </Bar>
      ) : null}
    </Entry>
  );
}

function ChangeKey({ municipality }: { municipality: string }) {
  const t = useText('certificates');
  const refusals = useRefusals();
  const [done, setDone] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const change = useAction('office-certificates.change-key', () => setDone(true));
  const press = () => {
    if (change.isPending) return;
    setTrouble(null);
    setDone(false);
    const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
    change.mutate({ params: { municipality } }, { onError });
  };
  return (
    <Stack>
      <p className="t-muted">{t('batches.key-text')}</p>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      {done ? <Notice tone="success" live="polite" title={t('batches.key-changed')} /> : null}
      <div>
        <Button tone="quiet" busy={change.isPending} onClick={press}>
          {t('batches.key-change')}
        </Button>
      </div>
    </Stack>
  );
}
