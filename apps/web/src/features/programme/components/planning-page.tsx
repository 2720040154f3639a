import type { OfficeEventCard } from '@talka/contracts';
import {
  announce,
  Button,
  ButtonLink,
  EmptyState,
  PageHead,
  Section,
  Skeleton,
  Tag,
  type Tone,
} from '@talka/ui';
import { cache, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link } from '../../../site/link.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { Page } from '../../../site/page.js';
import { useRefusals } from '../../../site/refusal.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useSaid, useTitle } from '../use-said.js';
import { ClashList } from './clash-list.js';
import { PlannersOnly } from './planners-only.js';
import '../programme.css';

/** What a municipality plans in the programme, and what others ask it to carry with them. */
export function PlanningPage({ municipality }: { municipality: string }) {
  return (
    <PlannersOnly municipality={municipality}>{() => <Plans municipality={municipality} />}</PlannersOnly>
  );
}

function Plans({ municipality }: { municipality: string }) {
  const t = useText('programme');
  const input = { params: { municipality } };
  const { data, error, refetch } = useCall('office-programme.list', input, { staleTime: 0 });
  const own = data?.events.filter((event) => event.municipality === municipality) ?? [];
  const others = data?.events.filter((event) => event.municipality !== municipality) ?? [];
  return (
    <Page title={t('planning.title')}>
      <PageHead
        above={
          <OfficeCrumbs
            municipality={municipality}
            list={{ words: t('planning.title'), to: `/office/${municipality}/programme` }}
          />
        }
        title={t('planning.title')}
        lead={t('planning.lead')}
        actions={
          <>
            <ButtonLink as={Link} to={`/office/${municipality}/programme/new`}>
              {t('planning.new')}
            </ButtonLink>
            <ButtonLink as={Link} to={`/office/${municipality}/programme/import`} tone="quiet">
              {t('planning.import')}
            </ButtonLink>
          </>
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('planning.loading')} lines={6} />}
      {data && own.length === 0 ? (
        <EmptyState title={t('planning.none')}>{t('planning.none-text')}</EmptyState>
      ) : null}
      <ul className="planning__list">
        {own.map((event) => (
          <li key={event.number}>
            <Planned event={event} />
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <Section title={t('planning.others')}>
          <ul className="planning__list">
            {others.map((event) => (
              <li key={event.number}>
                <Asked {...{ event, municipality }} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}

const TONES: Readonly<Record<OfficeEventCard['state'], Tone>> = {
  ...{ draft: 'new', published: 'done', cancelled: 'danger' },
};

function Planned({ event }: { event: OfficeEventCard }) {
  const t = useText('programme');
  const { list } = useFormats();
  const { nameOf } = useTerritory();
  const { when, where } = useSaid();
  const { words, lang } = useTitle(event.title);
  const unsaid = event.unsaid.map((language) => t(`planning.name-${language}`));
  return (
    <article className="happening">
      <h2 className="happening__title">
        <Link to={`/office/${event.municipality}/programme/${event.number}`} lang={lang}>
          {words}
        </Link>
      </h2>
      <p className="happening__when">
        <Tag tone={TONES[event.state]}>{t(`planning.state-${event.state}`)}</Tag> <span>{when(event)}</span>
      </p>
      <p className="t-muted">{where(event)}</p>
      {unsaid.length > 0 ? (
        <p className="t-small t-muted">{t('planning.unsaid', { languages: list(unsaid) })}</p>
      ) : null}
      {event.clashes.length > 0 ? (
        <>
          <p>
            <b>{t('planning.clashes')}</b>
          </p>
          <ClashList clashes={event.clashes} />
        </>
      ) : null}
      {event.asked.map(({ municipality, answer }) => (
        <p key={municipality} className="t-small">
          {t(`planning.answer-${answer ?? 'waits'}`, { name: nameOf(municipality) })}
        </p>
      ))}
    </article>
  );
}

function Asked({ event, municipality }: { event: OfficeEventCard; municipality: string }) {
  const t = useText('programme');
  const { nameOf } = useTerritory();
  const { when, where } = useSaid();
  const refusals = useRefusals();
  const { words, lang } = useTitle(event.title);
  const mine = event.asked.find((one) => one.municipality === municipality)?.answer ?? null;
  const params = { municipality, number: event.number };
  const answer = useAction('office-programme.answer', (now, { body }) => {
    cache.setQueryData(queryKey('office-programme.list', { params: { municipality } }), now);
    announce(t(`planning.${body.answer}-said`));
  });
  const press = (said: 'agreed' | 'declined') => () =>
    answer.mutate(
      { params, body: { answer: said } },
      { onError: (error) => announce(refusals.ofError(error).general ?? '') },
    );
  return (
    <article className="happening">
      <h3 className="happening__title" lang={lang}>
        {words}
      </h3>
      <p className="happening__when">
        <span>{when(event)}</span>
      </p>
      <p className="t-muted">
        {where(event)} · {t('planning.asks', { name: nameOf(event.municipality) })}
      </p>
      {mine ? <p>{t(`planning.answer-${mine}`, { name: nameOf(municipality) })}</p> : null}
      <div className="t-actions">
        {mine === 'agreed' ? null : (
          <Button busy={answer.isPending} onClick={press('agreed')}>
            {t('planning.agree', { title: words })}
          </Button>
        )}
        {mine === 'declined' ? null : (
          <Button tone="quiet" busy={answer.isPending} onClick={press('declined')}>
            {t('planning.decline', { title: words })}
          </Button>
        )}
      </div>
    </article>
  );
}
