import { EmptyState, PageHead, Section, Tag } from '@talka/ui';
import { dayInRiga } from '@talka/kernel';
import { readRegister, sessionId } from '@talka/workshops';
import { useEffect, useState } from 'react';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useServerNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import { desk } from '../desk.js';
import type { RegisterFacts } from '../kept.js';
import type { RegisterStore } from '../register-store.js';
import { Devices } from './devices.js';
import { Gate } from './gate.js';
import { Leave, SavedFile } from './leave.js';
import { Readiness } from './readiness.js';
import { Refused } from './refused.js';
import { SendingState, Unkept } from './sending-state.js';

/** A leader's sessions of the next days, and whether they can be kept without network. */
export function LeadPage() {
  const t = useText('register');
  const title = t('lead.title');
  return (
    <Gate title={title}>
      {(state) => (
        <Page title={title}>
          <PageHead title={title} />
          <Sessions {...state} />
        </Page>
      )}
    </Gate>
  );
}

function Sessions({ store, sending, unkept, device }: Parameters<Parameters<typeof Gate>[0]['children']>[0]) {
  const t = useText('register');
  const now = useServerNow();
  useTakenAlong(store);
  const all = store.all();
  const today = dayInRiga(now);
  const days = all.map((one) => ({ one, day: dayInRiga(new Date(one.from)) }));
  const groups = [
    { title: t('lead.today'), sessions: days.filter(({ day }) => day === today) },
    { title: t('lead.coming'), sessions: days.filter(({ day }) => day > today) },
    { title: t('lead.past'), sessions: days.filter(({ day }) => day < today).reverse() },
  ];
  return (
    <div className="register">
      <Leave waiting={store.waiting()} />
      <Readiness count={all.length} preparedAt={device?.preparedAt ?? null} />
      <Unkept unkept={unkept} />
      <SendingState waiting={store.waiting()} sending={sending} />
      <Refused store={store} />
      {all.length === 0 ? <EmptyState title={t('lead.none')}>{t('lead.none-text')}</EmptyState> : null}
      {groups.map(({ title, sessions }) =>
        sessions.length > 0 ? (
          <Section key={title} title={title}>
            <ul className="register__list">
              {sessions.map(({ one }) => (
                <SessionLine key={one.session} one={one} store={store} />
              ))}
            </ul>
          </Section>
        ) : null,
      )}
      <Devices own={store.device.id} />
      <SavedFile />
    </div>
  );
}

function SessionLine({ one, store }: { one: RegisterFacts; store: RegisterStore }) {
  const t = useText('register');
  const { dayTime, time } = useWhen();
  const { entries } = readRegister(store.facts(), sessionId(one.session));
  const marked = entries.filter(
    ({ attendance }) => attendance === null || attendance.as !== 'unmarked',
  ).length;
  return (
    <li className="register__session">
      <div>
        <p className="register__name">
          <Link to={`/lead/sessions/${one.session}`}>{one.workshop.title}</Link>
        </p>
        <p className="register__small">
          {t('lead.session', { number: one.number })} · {dayTime(one.from)}–{time(one.until)} ·{' '}
          {one.workshop.place}
        </p>
      </div>
      {one.isCancelled ? <Tag tone="danger">{t('lead.cancelled')}</Tag> : null}
      {one.isClosed ? <Tag tone="neutral">{t('lead.closed')}</Tag> : null}
      {one.isCancelled || one.isClosed ? null : (
        <Tag tone={marked >= one.participants.length && marked > 0 ? 'done' : 'neutral'}>
          {t('lead.marked', { marked, all: one.participants.length })}
        </Tag>
      )}
    </li>
  );
}

export function useWhen() {
  const { dateTime, time } = useFormats();
  return {
    dayTime: (at: string) => dateTime(new Date(at)),
    time: (at: string) => time(new Date(at)),
  };
}

/** Taken along by itself each time the page is opened with network. */
function useTakenAlong(store: RegisterStore): void {
  const [of] = useState(store);
  useEffect(() => {
    if (navigator.onLine) void desk.takeAlong().catch(() => undefined);
  }, [of]);
}
