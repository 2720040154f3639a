import {
  announce,
  Button,
  EmptyState,
  fold,
  Notice,
  PageHead,
  PlusIcon,
  Section,
  TextField,
} from '@talka/ui';
import {
  markings,
  participantId,
  readRegister,
  sessionId,
  type Attendance,
  type Entry,
} from '@talka/workshops';
import { useState } from 'react';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { desk, type DeskState } from '../desk.js';
import type { RegisterFacts } from '../kept.js';
import { useSaid } from '../said.js';
import type { RegisterStore } from '../register-store.js';
import { CodeScreen } from './code-screen.js';
import { ConflictCard } from './conflict-card.js';
import { Gate } from './gate.js';
import { HeadCount } from './head-count.js';
import { Identities, Recognised } from './identities.js';
import { useWhen } from './lead-page.js';
import { MarkDialog } from './mark-dialog.js';
import { PersonRow, type Someone } from './person-row.js';
import { Refused } from './refused.js';
import { ScanPasses } from './scan-passes.js';
import { SendingState, Unkept, WaitingTag } from './sending-state.js';
import { AddWalkIn, WhoIsIt } from './walk-in.js';

/** The register of one session, kept with network and without. */
export function SessionPage({ session }: { session: string }) {
  const t = useText('register');
  return (
    <Gate title={t('lead.title')}>
      {({ store, sending, unkept }) => {
        const register = store.register(session);
        if (!register) return <NotHere />;
        return (
          <Page title={register.workshop.title}>
            <Kept register={register} store={store} sending={sending} unkept={unkept} />
          </Page>
        );
      }}
    </Gate>
  );
}

function NotHere() {
  const t = useText('register');
  return (
    <Page title={t('register.missing')}>
      <PageHead title={t('register.missing')} />
      <EmptyState title={t('register.missing')} action={<Link to="/lead">{t('register.back')}</Link>}>
        {t('register.missing-text')}
      </EmptyState>
    </Page>
  );
}

interface Props extends Pick<DeskState, 'sending' | 'unkept'> {
  readonly register: RegisterFacts;
  readonly store: RegisterStore;
}

function Kept({ register, store, sending, unkept }: Props) {
  const t = useText('register');
  const { dayTime, time } = useWhen();
  const said = useSaid();
  const [find, setFind] = useState('');
  const [marking, setMarking] = useState<Someone>();
  const [adding, setAdding] = useState(false);
  const [asking, setAsking] = useState<Someone>();
  const [scanning, setScanning] = useState(false);
  const { session } = register;
  const read = readRegister(store.facts(), sessionId(session));
  const { people, recognised } = everybody(register, store, t('newcomer.nameless'));
  const differing = people.filter(({ entry }) => entry && entry.conflict.length > 0);
  const shown = people.filter(({ name }) => fold(name).includes(fold(find.trim())));
  const isOpen = !register.isClosed && !register.isCancelled;
  const mark = async (one: Someone, attendance: Attendance) => {
    await desk
      .putDown(session, ...markings(store.facts(), sessionId(session), participantId(one.id), attendance))
      .then(() => announce(t('mark.told', { name: one.name, said: said(attendance) })))
      .catch(() => undefined);
  };
  return (
    <div className="register">
      <PageHead
        above={
          <p className="register__back">
            <Link to="/lead">{t('register.back')}</Link>
          </p>
        }
        title={register.workshop.title}
        lead={
          <>
            {t('lead.session', { number: register.number })} · {dayTime(register.from)}–{time(register.until)}{' '}
            · {register.workshop.place}
          </>
        }
      />
      <div className="register__sum">
        <p className="register__here">{t('register.here', { here: read.marked, all: people.length })}</p>
        <WaitingTag waiting={store.waiting()} sending={sending} />
      </div>
      <Unkept unkept={unkept} />
      <SendingState waiting={store.waiting()} sending={sending} />
      <Refused store={store} />
      {register.isCancelled ? <Notice tone="warning">{t('register.cancelled')}</Notice> : null}
      {register.isClosed ? <Notice tone="info">{t('register.closed')}</Notice> : null}
      {isOpen
        ? differing.map((one) => (
            <ConflictCard
              key={one.id}
              one={one}
              leaders={register.leaders}
              onChoose={(as) => void mark(one, as)}
            />
          ))
        : null}
      {isOpen ? <Identities register={register} walkIns={read.walkIns} /> : null}
      {isOpen ? <ScanPasses register={register} store={store} open={scanning} onOpen={setScanning} /> : null}
      {isOpen ? (
        <Button wide tone="quiet" icon={<PlusIcon />} onClick={() => setAdding(true)}>
          {t('newcomer.add')}
        </Button>
      ) : null}
      <Section title={t('register.people')}>
        {people.length > 12 || scanning ? (
          <TextField
            label={t('register.find')}
            value={find}
            onChange={({ target }) => setFind(target.value)}
          />
        ) : null}
        {people.length === 0 ? <p>{t('register.nobody')}</p> : null}
        <ul className="register__list">
          {shown.map((one) => (
            <PersonRow
              key={one.id}
              one={one}
              isOpen={isOpen}
              onMark={(attendance) => void mark(one, attendance)}
              onMore={() => setMarking(one)}
              onWho={() => setAsking(one)}
            />
          ))}
        </ul>
      </Section>
      {isOpen ? <Recognised all={recognised} register={register} onWho={setAsking} /> : null}
      {isOpen ? <CodeScreen session={session} codeKey={register.codeKey} /> : null}
      {isOpen ? <HeadCount session={session} seen={read.seen} marked={read.marked} /> : null}
      <ul className="register__plain">
        <li>
          <Link to={`/lead/closing/${register.workshop.id}`}>{t('outlook.open')}</Link>
        </li>
        <li>
          <Link to={`/organise/workshops/${register.workshop.number}`}>{t('register.desk')}</Link>
        </li>
      </ul>
      <MarkDialog
        key={marking?.id}
        one={marking}
        onClose={() => setMarking(undefined)}
        onSaid={(one, attendance) => void mark(one, attendance)}
      />
      <AddWalkIn session={session} open={adding} onClose={() => setAdding(false)} />
      <WhoIsIt
        key={`who-${asking?.id ?? ''}`}
        session={session}
        one={asking}
        enrolled={register.participants}
        onClose={() => setAsking(undefined)}
      />
    </div>
  );
}

/** Everybody of a session: whoever has a place, by name, and then whoever walked in; apart from them, who of these was recognised. */
function everybody(register: RegisterFacts, store: RegisterStore, nameless: string) {
  const { entries, walkIns } = readRegister(store.facts(), sessionId(register.session));
  const byId = new Map<string, Entry>(entries.map((entry) => [entry.participant, entry]));
  const unsent = new Set(
    [...store.facts().values()].flatMap((fact) =>
      fact.session === register.session && fact.kind !== 'head-count' && !store.isSent(fact)
        ? [fact.about]
        : [],
    ),
  ) as ReadonlySet<string>;
  const someone = (id: string, name: string): Someone => ({
    ...{ id, name, isWalkIn: false, enrolment: null, entry: byId.get(id), isUnsent: unsent.has(id) },
  });
  const newcomers = walkIns.map(
    // The name is forgotten after some weeks, while the workshop may still be open.
    ({ id, name, enrolment }): Someone => ({ ...someone(id, name || nameless), isWalkIn: true, enrolment }),
  );
  return {
    people: [
      ...register.participants.map(({ id, name }) => someone(id, name)),
      ...newcomers.filter(({ enrolment }) => enrolment === null),
    ],
    recognised: newcomers.filter(({ enrolment }) => enrolment !== null),
  };
}
