import type { PersonView } from '@talka/contracts';
import { ButtonLink, EmptyState, PageHead, Skeleton, Wrap } from '@talka/ui';
import { useSearchParams } from 'react-router';
import { forget } from '../../../site/api.js';
import { Link, useGo, useSignInPath } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { hasRole, useSession } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { useWatch } from '../../../site/watch.js';
import { useQueue } from '../api/queue.js';
import { deskPath, readFilter } from '../filter.js';
import { neighbours } from '../line-up.js';
import type { DrawPlace } from '../place.js';
import { useShortcuts, useShortcutSetting } from '../use-shortcuts.js';
import { heardViewers } from '../viewers.js';
import { CasePane } from './case-pane.js';
import { DeskHead } from './desk-head.js';
import { QueuePane } from './queue-pane.js';
import '../desk.css';

/** The moderation desk: the queue, and the case `id` beside it. On a phone one at a time. */
export function DeskPage({ id, map }: { id?: string | undefined; map: DrawPlace }) {
  const t = useText('desk');
  const session = useSession();
  const signIn = useSignInPath();
  if (session === undefined) return <Skeleton label={t('desk.loading')} />;
  if (session.state === 'person' && hasRole(session.person, 'moderator', 'administrator')) {
    return <Desk person={session.person} open={id} map={map} />;
  }
  const visitor = session.state === 'visitor';
  return (
    <Page title={t('desk.title')}>
      <PageHead title={t('desk.title')} />
      <EmptyState
        title={visitor ? t('desk.sign-in') : t('desk.not-yours')}
        action={
          visitor ? (
            <ButtonLink as={Link} to={signIn}>
              {t('desk.sign-in')}
            </ButtonLink>
          ) : null
        }
      >
        {visitor ? t('desk.not-yours') : t('desk.not-yours-text')}
      </EmptyState>
    </Page>
  );
}

function Desk({ person, open, map }: { person: PersonView; open: string | undefined; map: DrawPlace }) {
  const t = useText('desk');
  const go = useGo();
  const { nameOf } = useTerritory();
  const [address] = useSearchParams();
  const filter = readFilter(address);
  const queue = useQueue(filter, true);
  const setting = useShortcutSetting();
  const own = desksOf(person);
  const desks = [...own, ...queue.onDuty].map((id) => ({ id, name: nameOf(id) }));
  const beside = neighbours(queue.cases ?? [], open);
  useShortcuts(setting[0], (shortcut) => {
    const to = shortcut === 'next' ? beside.next : shortcut === 'previous' ? beside.previous : undefined;
    if (to) return go(deskPath(filter, to.id));
    // The open case's own buttons carry the rest, so a shortcut can do nothing that a press could not.
    document.querySelector<HTMLElement>(`[data-shortcut="${shortcut}"]`)?.click();
  });
  const content = (
    <Wrap>
      {desks.map((desk) => (
        <DeskWatch key={desk.id} municipality={desk.id} />
      ))}
      <div className="desk-room">
        <DeskHead
          queue={queue}
          own={own}
          desks={desks.map((desk) => desk.id)}
          heading={open === undefined}
          keys={setting[0]}
        />
        <div className={open === undefined ? 'desk desk--queue' : 'desk desk--case'}>
          <QueuePane
            queue={queue}
            filter={filter}
            desks={desks}
            open={open}
            reader={person.id}
            shortcuts={setting}
          />
          {open === undefined && queue.cases?.length === 0 ? null : open === undefined ? (
            <section className="desk__case">
              <EmptyState
                title={t('desk.pick')}
                action={
                  beside.next ? (
                    <ButtonLink as={Link} to={deskPath(filter, beside.next.id)}>
                      {t('desk.start')}
                    </ButtonLink>
                  ) : null
                }
              >
                {t('desk.pick-text')}
              </EmptyState>
            </section>
          ) : (
            <CasePane
              key={open}
              id={open}
              filter={filter}
              queue={queue.cases ?? []}
              reader={person.id}
              map={map}
            />
          )}
        </div>
      </div>
    </Wrap>
  );
  // The open case names the page; without one it is the desk.
  return open === undefined ? (
    <Page title={t('desk.title')} bare>
      {content}
    </Page>
  ) : (
    content
  );
}

/** Tells when something comes to a municipality's desk or leaves it, and who looks at what. */
function DeskWatch({ municipality }: { municipality: string }) {
  const look = () => void forget('cases.list');
  useWatch(
    { what: 'desk', municipality },
    { 'desk.changed': look, 'case.changed': look, 'case.viewers': heardViewers, refetch: look },
  );
  return null;
}

const desksOf = (person: PersonView): string[] => [
  ...new Set(
    person.grants.flatMap(({ role, municipality }) =>
      municipality !== null && (role === 'moderator' || role === 'administrator') ? [municipality] : [],
    ),
  ),
];
