import type { OwnCertificateView } from '@talka/contracts';
import { ButtonLink, Notice, Tag, type TagProps } from '@talka/ui';
import { useId } from 'react';
import { client } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { TakeDocument } from '../../../site/take-document.js';
import { nameIn, useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { useDuration } from '../../../site/use-duration.js';
import { AskRenamed } from './ask-renamed.js';
import { Reflection } from './reflection.js';
import { ShownChoice } from './shown-choice.js';
import { TakeSigned } from './take-signed.js';
import { useDays } from './use-days.js';

const TONE: Readonly<Record<OwnCertificateView['state'], TagProps['tone']>> = {
  waiting: 'new',
  issued: 'done',
  revoked: 'danger',
  replaced: 'neutral',
};

/** One certificate of whoever reads: what it says, what to do with it, and what others see. */
export function OwnCertificate({ one }: { one: OwnCertificateView }) {
  const t = useText('certificates');
  const language = useLanguage();
  const id = useId();
  const duration = useDuration();
  const days = useDays();
  const { date } = useFormats();
  const { nameOf } = useTerritory();
  const { state } = one;
  const counts = state === 'issued';
  const params = { certificate: one.id };
  return (
    <article className={`certificates__one certificates__one--${state}`} aria-labelledby={id}>
      <header className="certificates__head">
        <h2 id={id}>{one.title ? nameIn(one.title, language) : t('certificates.hours')}</h2>
        <Tag tone={TONE[state]}>{t('certificates.state', { state })}</Tag>
      </header>
      <p className="certificates__what">
        <b>{duration(one.minutes)}</b>
        <span>{days(one.from, one.until)}</span>
        <span>{one.organisation ?? t('certificates.organisers')}</span>
        <span>{nameOf(one.municipality)}</span>
      </p>
      {one.name === '' ? null : <p className="t-muted">{t('certificates.name', { name: one.name })}</p>}
      {one.issuedAt ? (
        <p className="t-muted">{t('certificates.issued', { day: date(one.issuedAt, new Date(0)) })}</p>
      ) : null}
      {one.reason ? <Notice tone="danger" title={t('certificates.reason', { words: one.reason })} /> : null}
      {one.papers.length > 0 && counts ? (
        <div className="certificates__take" role="group" aria-label={t('certificates.take')}>
          {one.papers.map((paper) => (
            <TakeDocument
              key={paper}
              about={id}
              words={t('certificates.paper', { language: paper })}
              ask={() => client.call('my-certificates.paper', { params, query: { language: paper } })}
            />
          ))}
          <TakeSigned
            about={id}
            name={`talka-${one.code}.badge.json`}
            words={t('certificates.badge')}
            ask={() => client.call('my-certificates.badge', { params })}
          />
          <TakeSigned
            about={id}
            name={`talka-${one.code}.edc.json`}
            words={t('certificates.european')}
            ask={() => client.call('my-certificates.european', { params })}
          />
        </div>
      ) : null}
      {state === 'waiting' ? null : (
        <p className="certificates__code">
          <span>{t('certificates.code', { code: one.code })}</span>
          <ButtonLink as={Link} to={`/verify/${one.code}`} tone="quiet" size="small" aria-describedby={id}>
            {t('certificates.open')}
          </ButtonLink>
        </p>
      )}
      {counts && one.name !== one.nameNow ? <AskRenamed one={one} /> : null}
      {state === 'waiting' ? null : <ShownChoice one={one} />}
      {counts ? <Reflection one={one} /> : null}
    </article>
  );
}
