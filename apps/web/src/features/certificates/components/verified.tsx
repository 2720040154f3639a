import type { VerifiedView } from '@talka/contracts';
import { Button, ButtonLink, Notice, Stack, TextField } from '@talka/ui';
import { useState, type ReactNode } from 'react';
import { useAction } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { nameIn } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { useDuration } from '../../../site/use-duration.js';
import { useDays } from './use-days.js';

/** A paper is read for years: its days are said with their year, also in this one. */
const ALWAYS = new Date(0);

/** What a code tells. Whether it counts comes first: that is what somebody asks. */
export function Verified({ it, code }: { it: VerifiedView; code: string }) {
  const t = useText('certificates');
  const { date } = useFormats();
  const day = date(it.stateAt, ALWAYS);
  if (!it.certifies)
    return (
      <Notice
        tone="warning"
        live="polite"
        title={t('verify.replaced')}
        actions={
          it.replacedBy ? (
            <ButtonLink as={Link} to={`/verify/${it.replacedBy}`} tone="quiet" size="small">
              {t('verify.replaced-open')}
            </ButtonLink>
          ) : null
        }
      >
        {t('verify.replaced-text', { day })}
      </Notice>
    );
  return (
    <Stack gap={6}>
      {it.state === 'issued' ? (
        <Notice tone="success" live="polite" title={t('verify.issued')} />
      ) : (
        <Notice tone="danger" live="polite" title={t('verify.revoked')}>
          {t('verify.revoked-text', { day })}
        </Notice>
      )}
      <Facts it={it} certifies={it.certifies} />
      {it.asksName ? <AskName code={code} /> : null}
    </Stack>
  );
}

interface FactsProps {
  readonly it: VerifiedView;
  readonly certifies: NonNullable<VerifiedView['certifies']>;
}

function Facts({ it, certifies }: FactsProps) {
  const t = useText('certificates');
  const language = useLanguage();
  const duration = useDuration();
  const days = useDays();
  const { date } = useFormats();
  const line = (name: string, words: ReactNode) => (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
  return (
    <dl className="certificates__facts">
      {it.state === 'issued'
        ? line(t('verify.name'), it.name ?? <span className="t-muted">{t('verify.name-hidden')}</span>)
        : null}
      {line(t('verify.what'), certifies.title ? nameIn(certifies.title, language) : t('certificates.hours'))}
      {line(t('verify.how-long'), duration(certifies.minutes))}
      {line(t('verify.when'), days(certifies.from, certifies.until))}
      {line(t('verify.organiser'), certifies.organisation ?? t('certificates.organisers'))}
      {line(t('verify.by'), nameIn(it.municipality, language))}
      {line(t('verify.on'), date(certifies.issuedAt, ALWAYS))}
    </dl>
  );
}

/** Whoever has the paper before them asks if it is the same name; nobody else learns it. */
function AskName({ code }: { code: string }) {
  const t = useText('certificates');
  const refusals = useRefusals();
  const [name, setName] = useState('');
  const [same, setSame] = useState<boolean | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ask = useAction('verify.name', (answer) => setSame(answer.same));
  return (
    <form
      noValidate
      className="certificates__ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (ask.isPending || name.trim() === '') return;
        setTrouble(null);
        setSame(null);
        const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
        ask.mutate({ params: { code }, body: { name } }, { onError });
      }}
    >
      <Stack>
        <TextField
          label={t('verify.name-ask')}
          hint={t('verify.name-ask-hint')}
          value={name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => {
            setName(event.currentTarget.value);
            setSame(null);
          }}
        />
        {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
        {same === null ? null : (
          <Notice
            tone={same ? 'success' : 'danger'}
            live="polite"
            title={t(same ? 'verify.name-same' : 'verify.name-other')}
          />
        )}
        <div>
          <Button type="submit" tone="quiet" busy={ask.isPending}>
            {t('verify.name-check')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
