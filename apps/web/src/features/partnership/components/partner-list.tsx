import type { PartnerView } from '@talka/contracts';
import { ButtonLink, Details, EmptyState, Entries, Entry, Tag } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import '../partnership.css';

/** Who signed on after the municipalities, with what each takes on; who left stands apart. */
export function PartnerList() {
  const t = useText('partnership');
  const { date } = useFormats();
  const { data } = useCall('partners.list');
  const signed = data?.partners.filter(({ left }) => left === null) ?? [];
  const former = data?.partners.filter(({ left }) => left !== null) ?? [];
  return (
    <div className="partnership__part">
      {data && signed.length === 0 ? (
        <EmptyState title={t('partners.none')}>{t('partners.none-text')}</EmptyState>
      ) : null}
      {signed.length > 0 ? (
        <Entries label={t('partners.title')}>
          {signed.map((partner) => (
            <PartnerEntry key={partner.id} partner={partner} />
          ))}
        </Entries>
      ) : null}
      {former.length > 0 ? (
        <Details summary={t('partners.former')}>
          <ul className="partnership__plain">
            {former.map(({ id, name, language, left }) => (
              <li key={id}>
                <b>{name}</b>{' '}
                <span lang={language}>
                  {t('partners.left', { when: date(left?.at ?? ''), words: left?.words ?? '' })}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      <div className="t-actions">
        <ButtonLink as={Link} to="/memorandum/join" tone="quiet">
          {t('partners.join')}
        </ButtonLink>
      </div>
    </div>
  );
}

export function PartnerEntry({ partner }: { partner: PartnerView }) {
  const t = useText('partnership');
  const { date } = useFormats();
  const { name, kind, seat, task, pledge, language, website, signedAt } = partner;
  return (
    <Entry
      level={3}
      title={name}
      tags={<Tag tone="info">{t('partners.task', { task })}</Tag>}
      meta={[t(`partner.kind-${kind}`), seat, t('partners.since', { when: date(signedAt) })].join(' · ')}
    >
      <p className="prewrap" lang={language}>
        {pledge}
      </p>
      {website ? (
        <a href={website} rel="nofollow noopener" className="t-small">
          {t('partners.website')}: {website.replace(/^https?:\/\//u, '').replace(/\/$/u, '')}
        </a>
      ) : null}
    </Entry>
  );
}
