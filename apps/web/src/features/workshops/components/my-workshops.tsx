import type { OwnPlaceView } from '@talka/contracts';
import { ButtonLink, EmptyState, PageHead, PlaceIcon, Section, Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { serverNow } from '../../../site/server-time.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useAt } from '../../../site/use-at.js';
import { Learned } from './learned.js';
import { NamedIn } from './named-in.js';
import { RecommendedWorkshops } from './recommended-workshops.js';
import { useMeeting } from './said.js';
import { MyChildren } from './my-children.js';
import { PlaceAnswers } from './place-answers.js';
import { Answer, GiveUp } from './seat-acts.js';
import { ShowPass } from './show-pass.js';
import '../workshops.css';

/** Where somebody learns: what is to be answered first, then what is certain, then what they wait for. */
export function MyWorkshops({ calendar }: { calendar: ReactNode }) {
  const t = useText('workshops');
  return <PersonOnly title={t('my-workshops.title')}>{() => <Mine calendar={calendar} />}</PersonOnly>;
}

const GROUPS = [
  ['my-workshops.offers', 'held'],
  ['my-workshops.confirmed', 'confirmed'],
  ['my-workshops.waiting', 'waiting'],
  ['my-workshops.ended', 'ended'],
] as const;

function Mine({ calendar }: { calendar: ReactNode }) {
  const t = useText('workshops', 'account');
  const { data, error, refetch } = useCall('my-workshops.list', {}, { staleTime: 0 });
  const places = data?.places ?? [];
  return (
    <Page title={t('my-workshops.title')}>
      <PageHead
        title={t('my-workshops.title')}
        lead={t('my-workshops.lead')}
        actions={
          <>
            <ButtonLink as={Link} to="/workshops" tone="quiet">
              {t('my-workshops.find')}
            </ButtonLink>
            <ButtonLink as={Link} to="/me/certificates" tone="quiet">
              {t('me.certificates')}
            </ButtonLink>
            <ButtonLink as={Link} to="/lead" tone="quiet">
              {t('my-workshops.led')}
            </ButtonLink>
          </>
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('workshops.loading')} lines={6} />}
      {data && places.length === 0 ? (
        <EmptyState
          title={t('my-workshops.empty')}
          action={
            <ButtonLink as={Link} to="/workshops">
              {t('my-workshops.find')}
            </ButtonLink>
          }
        >
          {t('my-workshops.empty-text')}
        </EmptyState>
      ) : null}
      {GROUPS.map(([title, state]) => {
        const here = places.filter(({ standing }) => standing.state === state);
        return here.length === 0 ? null : (
          <Section key={state} title={t(title)}>
            <ul className="workshops">
              {here.map((place) => (
                <Place key={`${place.slot} ${place.child?.person ?? ''}`} place={place} />
              ))}
            </ul>
          </Section>
        );
      })}
      <Learned />
      {places.length > 0 ? calendar : null}
      <NamedIn named={data?.named ?? []} />
      <MyChildren />
      <RecommendedWorkshops />
    </Page>
  );
}

function Place({ place }: { place: OwnPlaceView }) {
  const t = useText('workshops');
  const meeting = useMeeting();
  const at = useAt();
  const { nameOf } = useTerritory();
  const { number, title, slot, session, times, standing, child, questions, answers, unanswered } = place;
  const whose = child ? { person: child.person } : {};
  const coming = times.find(({ until }) => Date.parse(until) > serverNow().getTime());
  const begins = Date.parse(times[0]?.from ?? '');
  return (
    <li className="workshop">
      <h3 className="workshop__title">
        <Link to={`/workshops/${number}`}>{title}</Link>
      </h3>
      {child ? (
        <p>
          <b>{child.name}</b>
        </p>
      ) : null}
      <p>
        {session === null
          ? t('my-workshops.whole', { count: times.length })
          : t('workshop.session', { number: session })}
      </p>
      {coming ? <p className="workshop__when">{meeting(coming)}</p> : null}
      <p className="t-muted">
        <PlaceIcon size={1} /> {place.place}, {nameOf(place.municipality)}
      </p>
      {standing.state === 'waiting' ? <p>{t('workshop.waits', { before: standing.before })}</p> : null}
      {standing.state === 'held' ? (
        <>
          <p>
            <b>{t('workshop.offered', { until: at(standing.until) })}</b>
          </p>
          <Answer number={number} seat={{ slot }} {...whose} />
        </>
      ) : null}
      {standing.state === 'confirmed' && place.next !== null ? (
        <ShowPass place={place} session={place.next} />
      ) : null}
      {standing.state === 'ended' ? null : (
        <PlaceAnswers
          {...{ number, title, slot, questions, answers, unanswered, child: child ?? undefined }}
          coming={begins > serverNow().getTime()}
          hasPlace={standing.state === 'confirmed'}
        />
      )}
      {(standing.state === 'confirmed' || standing.state === 'waiting') && begins > serverNow().getTime() ? (
        <GiveUp number={number} title={title} seat={{ slot }} {...whose} />
      ) : null}
    </li>
  );
}
