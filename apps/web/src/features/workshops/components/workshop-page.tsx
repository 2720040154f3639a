import type { WorkshopView } from '@talka/contracts';
import { Actions, ButtonLink, Card, Notice, PageHead, Section, Skeleton, Split, Tag } from '@talka/ui';
import { saidIn } from '@talka/workshops';
import type { ReactNode } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { QuestionsAhead } from '../../../site/asked-questions.js';
import { Link } from '../../../site/link.js';
import { mapAddress } from '../../../site/map-address.js';
import { Page } from '../../../site/page.js';
import { usePerson } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { BringChild } from './bring-child.js';
import { useAges, useMeeting, usePrice, WorkshopTags } from './said.js';
import { Seat, type ChildChoice } from './seat.js';
import '../workshops.css';

/** A workshop: what it is, when it meets, what it asks, and a place in it. */
export function WorkshopPage({ number }: { number: number }) {
  const t = useText('workshops');
  const language = useLanguage();
  const { data, error, refetch } = useCall('workshops.read', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'workshop.not-found'))
    return <MissingPage title={t('workshop.gone')} lead={error.problem.title} />;
  if (data) {
    const title = saidIn(language, data.title, data.titles);
    const about = saidIn(language, data.about, data.abouts);
    return <Shown workshop={{ ...data, title, about }} />;
  }
  return (
    <Page>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton label={t('workshop.loading')} lines={10} heading />
      )}
    </Page>
  );
}

function Shown({ workshop }: { workshop: WorkshopView }) {
  const t = useText('workshops');
  const { number, title, about, state } = workshop;
  const person = usePerson();
  const own = useCall(
    'my-workshops.choices',
    { params: { number } },
    { enabled: person !== undefined, staleTime: 0 },
  );
  const choiceOf = (slot: string) => own.data?.choices.find((one) => one.slot === slot);
  const childrenOf = (slot: string): ChildChoice[] =>
    (own.data?.children ?? []).flatMap(({ person, name, choices }) => {
      const choice = choices.find((one) => one.slot === slot);
      return choice ? [{ person, name, choice }] : [];
    });
  const course = workshop.seats.find(({ session }) => session === null);
  const seatOf = (session: number) => workshop.seats.find((seat) => seat.session === session);
  return (
    <Page title={title}>
      <PageHead
        title={title}
        meta={<WorkshopTags workshop={workshop} />}
        actions={
          <ButtonLink as={Link} to="/workshops" tone="quiet">
            {t('workshop.all')}
          </ButtonLink>
        }
      />
      {state === 'published' ? null : <Notice tone="warning" title={t(`workshop.is-${state}`)} />}
      <Split aside={<Facts workshop={workshop} />}>
        <p className="workshop-about">{about}</p>
        {workshop.questions.length > 0 && state === 'published' ? (
          <QuestionsAhead questions={workshop.questions} />
        ) : null}
        {course && state === 'published' ? (
          <Section title={t('workshop.enrol-all')}>
            <Seat
              {...{ number, title, seat: course, choice: choiceOf(course.slot) }}
              questions={workshop.questions}
              begins={workshop.from}
              brought={childrenOf(course.slot)}
            />
            {own.data ? (
              <div className="seat__more">
                <BringChild />
              </div>
            ) : null}
          </Section>
        ) : null}
        <Section title={t('workshop.timetable')}>
          <ol className="timetable">
            {workshop.timetable.map((session) => (
              <Session key={session.id} session={session}>
                {seatOf(session.number) && state === 'published' ? (
                  <SessionSeat workshop={workshop} session={session.number} {...{ choiceOf, childrenOf }} />
                ) : null}
              </Session>
            ))}
          </ol>
          {state === 'published' && workshop.next !== null ? (
            <Actions>
              <ForCalendars number={number} />
              {own.data && !course ? <BringChild /> : null}
            </Actions>
          ) : null}
        </Section>
      </Split>
    </Page>
  );
}

/** The sessions as a file that any calendar takes in. */
function ForCalendars({ number }: { number: number }) {
  const t = useText('workshops');
  const language = useLanguage();
  return (
    <ButtonLink
      tone="quiet"
      size="small"
      href={`/api/v1/workshops/${number}/calendar.ics?language=${language}`}
      download
    >
      {t('workshop.calendar')}
    </ButtonLink>
  );
}

function SessionSeat({
  workshop,
  session,
  choiceOf,
  childrenOf,
}: {
  workshop: WorkshopView;
  session: number;
  childrenOf: (slot: string) => ChildChoice[];
  choiceOf: (slot: string) => Parameters<typeof Seat>[0]['choice'];
}) {
  const t = useText('workshops');
  const seat = workshop.seats.find((one) => one.session === session);
  if (!seat) return null;
  const held = workshop.timetable.find((one) => one.number === session);
  const ordinary = held?.catchUpFor === null;
  return (
    <>
      {workshop.enrolment === 'course' && ordinary ? <p className="t-muted">{t('workshop.late')}</p> : null}
      <Seat
        {...{ number: workshop.number, title: workshop.title, seat, choice: choiceOf(seat.slot) }}
        questions={ordinary ? workshop.questions : []}
        begins={held?.from ?? ''}
        brought={childrenOf(seat.slot)}
      />
    </>
  );
}

function Session({ session, children }: { session: WorkshopView['timetable'][number]; children: ReactNode }) {
  const t = useText('workshops');
  const meeting = useMeeting();
  return (
    <li className="timetable__session" data-off={session.cancelled || undefined}>
      <h3 className="timetable__number">{t('workshop.session', { number: session.number })}</h3>
      <p>{meeting(session)}</p>
      {session.catchUpFor === null ? null : (
        <p className="t-muted">{t('workshop.catch-up-for', { number: session.catchUpFor })}</p>
      )}
      {session.cancelled ? <Tag tone="danger">{t('workshop.not-held')}</Tag> : children}
    </li>
  );
}

function Facts({ workshop }: { workshop: WorkshopView }) {
  const t = useText('workshops');
  const price = usePrice();
  const ages = useAges()(workshop);
  const { find, nameOf } = useTerritory();
  const area = find(workshop.municipality)?.areas.find(({ id }) => id === workshop.area)?.name;
  const where = [workshop.place, area, nameOf(workshop.municipality)].filter(Boolean);
  const young = workshop.youngest !== null && workshop.youngest < 13;
  const { completion } = workshop;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('workshop.place'),
      <>
        {where.join(', ')}{' '}
        <a href={mapAddress(where)} target="_blank" rel="noreferrer">
          {t('workshop.map')}
        </a>
      </>,
    ],
    [t('workshop.organiser'), workshop.organiser],
    [
      t('workshop.leaders'),
      workshop.leaders
        .map(({ name, role }) => (role === 'leader' ? name : `${name} (${t(`leads.${role}`)})`))
        .join(', '),
    ],
    [t('workshop.price-name'), price(workshop.price)],
    [
      t('workshop.age'),
      ages && (
        <>
          {ages}
          {young ? <span className="workshop-facts__more">{t('workshop.ages-child')}</span> : null}
        </>
      ),
    ],
    [t('workshop.teaches'), workshop.languages.map((one) => t(`teaches.${one}`)).join(', ')],
    [t('workshop.bring'), workshop.bring],
    [t('workshops.access'), workshop.access.map((one) => t(`access.${one}`)).join(', ')],
    [
      t('workshop.after'),
      workshop.after.length > 0 &&
        workshop.after.map(({ number, title }) => (
          <Link key={number} to={`/workshops/${number}`}>
            {title}
          </Link>
        )),
    ],
    [
      t('workshop.certificate'),
      completion && (
        <>
          {t('workshop.certificate-percent', {
            percent: completion.percent,
            needed: completion.needed.join(', ') || 'none',
          })}
          {completion.excused === 'apart' ? (
            <span className="workshop-facts__more">{t('workshop.certificate-excused')}</span>
          ) : null}
        </>
      ),
    ],
    [t('workshop.contact'), workshop.contact],
  ];
  return (
    <Card as="section" tone="sunk" aria-label={t('workshop.facts')}>
      <dl className="workshop-facts">
        {facts
          .filter(([, words]) => Boolean(words))
          .map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
    </Card>
  );
}
