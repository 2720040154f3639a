import type { RosterView } from '@talka/contracts';
import { Breadcrumbs, Button, ButtonLink, PageHead, PrintIcon, Skeleton, TextField } from '@talka/ui';
import { useState } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useLookAgain } from '../../../site/look-again.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { forgetRoster } from '../api.js';
import { BoardNotices } from './board-notices.js';
import { Care } from './care.js';
import { CheckIn } from './check-in.js';
import { Messages } from './messages.js';
import { RosterShift } from './roster-shift.js';
import { RosterSheets } from './roster-sheets.js';
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
  const t = useText('roster', 'shell');
  const [told, setTold] = useState<Telling | null>(null);
  const [typed, setTyped] = useState('');
  const [writing, setWriting] = useState<string | null>(null);
  const title = t('roster.title-of', { title: roster.title });
  const tell = (tone: Telling['tone'], words: string) => setTold({ tone, words, at: Date.now() });
  return (
    <Page title={title}>
      <PageHead
        above={
          <Breadcrumbs
            as={Link}
            label={t('nav.crumbs')}
            crumbs={[
              { words: t('roster.mine'), link: { to: '/organise' } },
              { words: t('roster.event'), link: { to: `/organise/events/${roster.number}` } },
              { words: t('roster.title') },
            ]}
          />
        }
        title={title}
        lead={roster.place}
        actions={
          <>
            <ButtonLink as={Link} to={`/organise/events/${roster.number}/hours`} tone="quiet">
              {t('roster.hours')}
            </ButtonLink>
            <Button tone="quiet" icon={<PrintIcon />} onClick={() => print()}>
              {t('roster.print')}
            </Button>
            <RosterSheets roster={roster} />
          </>
        }
      />
      <div className="roster__door">
        <p className="t-muted">{t('roster.lead')}</p>
        <CheckIn number={roster.number} onTold={tell} />
        <TextField
          type="search"
          label={t('roster.find')}
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      {told ? <Told key={told.at} telling={told} /> : null}
      {trouble ? <Trouble error={trouble} retry={retry} /> : null}
      {roster.shifts.map((shift) => (
        <RosterShift
          key={shift.shift}
          number={roster.number}
          shift={shift}
          typed={typed}
          onTold={tell}
          onWrite={() => setWriting(shift.shift)}
        />
      ))}
      {roster.shifts.length > 0 ? (
        <>
          <BoardNotices number={roster.number} />
          <Care number={roster.number} />
          <Messages number={roster.number} onWrite={() => setWriting('')} />
          <WriteMessage roster={roster} to={writing} onTo={setWriting} onTold={tell} />
        </>
      ) : null}
    </Page>
  );
}
