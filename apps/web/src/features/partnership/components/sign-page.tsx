import type { AskingPartnerView, OfficePartnersView } from '@talka/contracts';
import { announce, Button, Card, Details, EmptyState, PageHead, Section, Skeleton } from '@talka/ui';
import { cache, forget, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { WordsForm } from './words-form.js';
import '../partnership.css';

/** Where the partnership's coordinators answer those who want to sign on, and part with those who leave. */
export function SignPage() {
  const t = useText('partnership');
  return (
    <PersonOnly title={t('signing.title')}>
      {({ grants }) =>
        grants.some(({ role }) => role === 'coordinator') ? (
          <Office />
        ) : (
          <Page title={t('signing.title')}>
            <PageHead title={t('signing.title')} />
            <EmptyState title={t('signing.coordinators')}>{t('signing.coordinators-text')}</EmptyState>
          </Page>
        )
      }
    </PersonOnly>
  );
}

const useShown = (words: string) => (now: OfficePartnersView) => {
  cache.setQueryData(queryKey('federation-partners.list', {}), now);
  void forget('partners.list');
  announce(words);
};

function Office() {
  const t = useText('partnership');
  const { data, error, refetch } = useCall('federation-partners.list', {}, { staleTime: 0 });
  const part = useAction('federation-partners.part', useShown(t('signing.parted')));
  const partners = data?.signed.filter(({ left }) => left === null) ?? [];
  return (
    <Page title={t('signing.title')}>
      <PageHead title={t('signing.title')} lead={t('signing.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('join.loading')} lines={6} />}
      <Section title={t('signing.waiting')}>
        {data?.waiting.length === 0 ? <p className="t-muted">{t('signing.nobody')}</p> : null}
        <ul className="partnership__plain">
          {data?.waiting.map((asking) => (
            <li key={asking.id}>
              <Waiting asking={asking} />
            </li>
          ))}
        </ul>
      </Section>
      {partners.length > 0 ? (
        <Section title={t('partners.title')}>
          <ul className="partnership__plain">
            {partners.map(({ id, name }) => (
              <li key={id}>
                <b>{name}</b>
                <Details summary={t('signing.part')}>
                  <WordsForm
                    id={`part-${id}`}
                    label={t('signing.why')}
                    hint={t('signing.why-left')}
                    send={t('signing.part')}
                    tone="danger"
                    busy={part.isPending}
                    onSend={(words, then) => part.mutate({ params: { partner: id }, body: { words } }, then)}
                  />
                </Details>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}

function Waiting({ asking }: { asking: AskingPartnerView }) {
  const t = useText('partnership');
  const { date } = useFormats();
  const refusals = useRefusals();
  const sign = useAction('federation-partners.sign', useShown(t('signing.signed')));
  const decline = useAction('federation-partners.decline', useShown(t('signing.declined')));
  const { id, name, kind, seat, registrationNumber, country, task, pledge, language, website } = asking;
  const params = { partner: id };
  const onError = (error: unknown) => announce(refusals.ofError(error).general ?? '');
  return (
    <Card as="article" edge="lake">
      <h3 className="t-entry__title">{name}</h3>
      <p className="t-entry__meta">
        {[
          t(`partner.kind-${kind}`),
          `${seat}, ${country}`,
          ...(registrationNumber ? [t('signing.number', { number: registrationNumber })] : []),
          t('partners.task', { task }),
        ].join(' · ')}
      </p>
      <p className="prewrap" lang={language}>
        {pledge}
      </p>
      {website ? (
        <p>
          <a href={website} rel="nofollow noopener">
            {website}
          </a>
        </p>
      ) : null}
      <p className="t-small t-muted">
        {t('signing.asked', {
          who: asking.askedBy || t('signing.gone'),
          as: asking.signedAs,
          when: date(asking.askedAt),
        })}
      </p>
      <div className="t-actions">
        <Button busy={sign.isPending} onClick={() => sign.mutate({ params }, { onError })}>
          {t('signing.sign', { name })}
        </Button>
      </div>
      <Details summary={t('signing.decline')}>
        <WordsForm
          id={`decline-${id}`}
          label={t('signing.why')}
          hint={t('signing.why-declined')}
          send={t('signing.decline')}
          tone="danger"
          busy={decline.isPending}
          onSend={(words, then) => decline.mutate({ params, body: { words } }, then)}
        />
      </Details>
    </Card>
  );
}
