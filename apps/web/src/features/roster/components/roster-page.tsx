import type { RosterView } from '@talka/contracts';
import { Breadcrumbs, Button, ButtonLink, PageHead, PrintIcon, Skeleton } from '@talka/ui';
import { Tabs } from '@talka/ui/forms';
import { may } from '@talka/volunteering';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useLookAgain } from '../../../site/look-again.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { forgetRoster } from '../api.js';
import { Care } from './care.js';
import { Messages } from './messages.js';
import { RosterFiles } from './roster-files.js';
import { RosterPeople } from './roster-people.js';
import { Told, type Telling } from './told.js';
import { WriteMessage } from './write-message.js';
import '../roster.css';

/** Who comes to an event, and who has come: for the one who stands at the entrance with a phone. */
export function RosterPage({ number }: { number: number }) {
  const t = useText('roster');
  return <PersonOnly title={t('roster.title')}>{() => <Found number={number} />}</PersonOnly>;
}

function Found({ number }: { number: number }) {
  const t = useText('roster');
  const { data, error, refetch } = useCall('my-events.roster', { params: { number } }, { staleTime: 0 });
  useLookAgain(forgetRoster);
  if (isRefusal(error, 'event.not-found'))
    return <MissingPage title={t('roster.missing')} lead={t('roster.missing-text')} />;
  if (data) return <Roster roster={data} trouble={error} retry={() => void refetch()} />;
  return (
    <Page title={t('roster.title')}>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton label={t('roster.loading')} lines={8} />
      )}
    </Page>
  );
}

interface Props {
  readonly roster: RosterView;
  /** The roster stays in sight when it could not be asked for anew. */
  readonly trouble: unknown;
  readonly retry: () => void;
}

function Roster({ roster, trouble, retry }: Props) {
  const t = useText('roster', 'shell', 'shiftmessages', 'care');
  const [told, setTold] = useState<Telling | null>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const [view, setView] = useState('people');
  const { number, reader } = roster;
  const title = t('roster.title-of', { title: roster.title });
  const tell = (tone: Telling['tone'], words: string) => setTold({ tone, words, at: Date.now() });
  const printPeople = () => {
    flushSync(() => setView('people'));
    print();
  };
  return (
    <Page title={title}>
      <PageHead
        above={
          <Breadcrumbs
            as={Link}
            label={t('nav.crumbs')}
            crumbs={[
              { words: t('roster.mine'), link: { to: '/organise' } },
              ...(may(reader, 'events')
                ? [{ words: t('roster.event'), link: { to: `/organise/events/${number}` } }]
                : []),
              { words: t('roster.title') },
            ]}
          />
        }
        title={title}
        lead={roster.place}
        actions={
          <>
            {may(reader, 'hours') ? (
              <ButtonLink as={Link} to={`/organise/events/${number}/hours`} tone="quiet">
                {t('roster.hours')}
              </ButtonLink>
            ) : null}
            <Button tone="quiet" icon={<PrintIcon />} onClick={printPeople}>
              {t('roster.print')}
            </Button>
          </>
        }
      />
      {told ? <Told key={told.at} telling={told} /> : null}
      {trouble ? <Trouble error={trouble} retry={retry} /> : null}
      <Tabs
        label={title}
        selected={view}
        onSelect={setView}
        tabs={[
          {
            id: 'people',
            label: t('roster.view-people'),
            content: <RosterPeople roster={roster} onTold={tell} onWrite={setWriting} />,
          },
          ...(may(reader, 'messages')
            ? [
                {
                  id: 'messages',
                  label: t('written.title'),
                  content: <Messages number={number} onWrite={() => setWriting('')} />,
                },
              ]
            : []),
          ...(may(reader, 'events')
            ? [
                {
                  id: 'care',
                  label: t('care.sums'),
                  content: <Care number={number} byName={may(reader, 'care')} />,
                },
              ]
            : []),
          { id: 'files', label: t('roster.view-files'), content: <RosterFiles roster={roster} /> },
        ]}
      />
      <WriteMessage roster={roster} to={writing} onTo={setWriting} onTold={tell} />
    </Page>
  );
}
