import type { CertificateBatchView, OfficeCertificateView } from '@talka/contracts';
import { Button, Entries, Entry, Notice, Skeleton, Stack, Tag, TextField, type TagProps } from '@talka/ui';
import { useState } from 'react';
import { forget, useCall } from '../../../site/api.js';
import { nameIn } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { TakeBack, type ToTakeBack } from './take-back.js';
import { useDays } from './use-days.js';

const TONE: Readonly<Record<OfficeCertificateView['state'], TagProps['tone']>> = {
  ...{ waiting: 'new', issued: 'done', revoked: 'danger', replaced: 'neutral' },
};

interface Props {
  readonly municipality: string;
  /** All that were made together; null: what is typed is looked for. */
  readonly batch: CertificateBatchView | null;
  readonly onClear: () => void;
}

/** Certificates by a name, a workshop, an organisation or a code, each to be taken back; or all that were made together. */
export function FindCertificates({ municipality, batch, onClear }: Props) {
  const t = useText('certificates');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [taking, setTaking] = useState<ToTakeBack | null>(null);
  const [told, setTold] = useState('');
  const { data, error, refetch } = useCall(
    'office-certificates.find',
    { params: { municipality }, query: batch ? { batch: batch.batch } : { q: asked } },
    { enabled: batch !== null || asked !== '', staleTime: 0 },
  );
  const certificates = data?.certificates ?? [];
  const isSought = batch !== null || asked !== '';
  const counting = certificates.filter(({ state }) => state === 'issued').length;
  const taken = (words: string) => {
    setTaking(null);
    setTold(words);
    void refetch();
    void forget('office-certificates.list');
  };
  return (
    <Stack>
      {batch ? (
        <p>
          {t('batches.of-batch', { all: batch.certificates })}{' '}
          <Button tone="plain" size="small" onClick={onClear}>
            {t('batches.find-other')}
          </Button>
        </p>
      ) : (
        <form
          role="search"
          className="certificates__ask"
          onSubmit={(event) => {
            event.preventDefault();
            setTold('');
            setAsked(typed.trim());
          }}
        >
          <TextField
            type="search"
            label={t('batches.find')}
            hint={t('batches.find-hint')}
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" tone="quiet">
            {t('batches.find-do')}
          </Button>
        </form>
      )}
      {told === '' ? null : <Notice tone="success" live="polite" title={told} />}
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {isSought && !data && !error ? <Skeleton label={t('batches.loading')} lines={4} /> : null}
      {isSought && data ? <p role="status">{t('batches.found', { count: certificates.length })}</p> : null}
      <Entries label={t('batches.find-title')}>
        {certificates.map((one) => (
          <Found key={one.code} one={one} onTakeBack={() => setTaking({ code: one.code, name: one.name })} />
        ))}
      </Entries>
      {batch && counting > 1 ? (
        <div>
          <Button tone="danger" onClick={() => setTaking({ batch: batch.batch })}>
            {t('batches.revoke-all')}
          </Button>
        </div>
      ) : null}
      <TakeBack municipality={municipality} what={taking} onDone={taken} onCancel={() => setTaking(null)} />
    </Stack>
  );
}

function Found({ one, onTakeBack }: { one: OfficeCertificateView; onTakeBack: () => void }) {
  const t = useText('certificates');
  const language = useLanguage();
  const days = useDays();
  const { date } = useFormats();
  const name = one.name === '' ? t('batches.no-name') : one.name;
  return (
    <Entry
      level={3}
      title={name}
      tags={<Tag tone={TONE[one.state]}>{t('certificates.state', { state: one.state })}</Tag>}
      meta={
        <>
          <span>{one.title ? nameIn(one.title, language) : t('certificates.hours')}</span>
          <span>{one.organisation ?? t('certificates.organisers')}</span>
          <span>{days(one.from, one.until)}</span>
          <span>{t('certificates.issued', { day: date(one.issuedAt, new Date(0)) })}</span>
          <span>{t('certificates.code', { code: one.code })}</span>
        </>
      }
      actions={
        one.state === 'issued' ? (
          <Button tone="quiet" size="small" onClick={onTakeBack}>
            {t('batches.revoke')}
            <span className="t-hidden">: {name}</span>
          </Button>
        ) : undefined
      }
    />
  );
}
