import type { RosterView } from '@talka/contracts';
import { Section } from '@talka/ui';
import { may } from '@talka/volunteering';
import { useText } from '../../../site/text.js';
import { BoardNotices } from './board-notices.js';
import { RosterSheets } from './roster-sheets.js';

/** What is taken away from the roster: a sheet for the wall of the gate, and notices for the state's board. */
export function RosterFiles({ roster }: { roster: RosterView }) {
  const t = useText('roster', 'helpneeded');
  return (
    <>
      <Section title={t('sheet.title')}>
        <div className="roster__form">
          <p className="t-muted">{t('sheet.text')}</p>
          <RosterSheets roster={roster} />
        </div>
      </Section>
      {may(roster.reader, 'events') ? (
        <Section title={t('board.take')}>
          <BoardNotices number={roster.number} />
        </Section>
      ) : null}
    </>
  );
}
