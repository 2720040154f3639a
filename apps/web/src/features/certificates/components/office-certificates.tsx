import type { CertificateBatchView } from '@talka/contracts';
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
  TextArea,
  TextField,
} from '@talka/ui';
import { useCallback, useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { useLookAgain } from '../../../site/look-again.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { nameIn } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import '../certificates.css';

/** Certificates of a municipality: how far they are, taking one back, and the key they are signed with. */
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
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('batches.loading')} lines={5} />}
      {data?.batches.length === 0 ? (
        <EmptyState title={t('batches.none')}>{t('batches.none-text')}</EmptyState>
      ) : null}
      <Entries label={title}>
        {data?.batches.map((one) => (
          <Batch key={one.batch} one={one} />
        ))}
      </Entries>
      <Section title={t('batches.revoke-title')}>
        <Revoke municipality={municipality} />
      </Section>
      <Section title={t('batches.key-title')}>
        <ChangeKey municipality={municipality} />
      </Section>
    </Page>
  );
}

function Batch({ one }: { one: CertificateBatchView }) {
  const t = useText('certificates');
  const language = useLanguage();
  const { dateTime } = useFormats();
  const { made, certificates: all } = one;
  return (
    <Entry
      level={2}
      title={one.title ? nameIn(one.title, language) : t('certificates.hours')}
      meta={
        <>
          <span>{t('batches.done', { all })}</span>
          <span>{dateTime(one.askedAt)}</span>
        </>
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

function Revoke({ municipality }: { municipality: string }) {
  const t = useText('certificates');
  const refusals = useRefusals();
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const [done, setDone] = useState(false);
  const revoke = useAction('office-certificates.revoke', () => {
    setDone(true);
    setCode('');
    setReason('');
    void forget('office-certificates.list');
  });
  return (
    <form
      noValidate
      className="certificates__ask"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = code.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 40);
        if (revoke.isPending || typed === '') return;
        setSaid(nothingSaid);
        setDone(false);
        const onError = (error: unknown) => setSaid(refusals.ofError(error));
        revoke.mutate({ params: { municipality, code: typed }, body: { reason } }, { onError });
      }}
    >
      <Stack>
        <p className="t-muted">{t('batches.revoke-text')}</p>
        <TextField
          label={t('batches.code')}
          hint={t('verify.code-hint')}
          value={code}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <TextArea
          rows={3}
          label={t('batches.reason')}
          error={said.fields['reason']}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        {done ? <Notice tone="success" live="polite" title={t('batches.revoked')} /> : null}
        <div>
          <Button type="submit" tone="danger" busy={revoke.isPending}>
            {t('batches.revoke')}
          </Button>
        </div>
      </Stack>
    </form>
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
