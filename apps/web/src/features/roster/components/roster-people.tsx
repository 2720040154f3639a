import type { RosterView } from '@talka/contracts';
import { ABILITY_KINDS, may } from '@talka/volunteering';
import { Details, TextField } from '@talka/ui';
import { useState } from 'react';
import { useText } from '../../../site/text.js';
import { named } from '../found.js';
import { CheckIn } from './check-in.js';
import { NotePaperBefore } from './note-paper.js';
import { RosterShift } from './roster-shift.js';
import type { Tell } from './told.js';

interface Props {
  readonly roster: RosterView;
  readonly onTold: Tell;
  /** Opens the window in which one writes to a shift. */
  readonly onWrite: (shift: string) => void;
}

/** Everybody who is expected, shift by shift, and the ways to note that they are here. */
export function RosterPeople({ roster: { number, shifts, reader }, onTold, onWrite }: Props) {
  const t = useText('roster');
  const [typed, setTyped] = useState('');
  const asked = shifts.filter(({ proof }) => proof === 'seen').flatMap(({ needs }) => needs);
  const papers = ABILITY_KINDS.trainings.filter((one) => asked.includes(one));
  return (
    <>
      <div className="roster__door">
        <p className="t-muted">{t('roster.lead')}</p>
        <CheckIn number={number} shifts={shifts} onTold={onTold} />
        <TextField
          type="search"
          label={t('roster.find')}
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      {may(reader, 'papers') && papers.length > 0 ? (
        <Details summary={t('paper.before')}>
          <NotePaperBefore number={number} trainings={papers} onTold={onTold} />
        </Details>
      ) : null}
      {typed.trim() !== '' && shifts.every(({ people }) => named(people, typed).length === 0) ? (
        <p role="status">{t('roster.none-found')}</p>
      ) : null}
      {shifts.map((shift) => (
        <RosterShift
          key={shift.shift}
          number={number}
          shift={shift}
          reader={reader}
          typed={typed}
          onTold={onTold}
          onWrite={() => onWrite(shift.shift)}
        />
      ))}
    </>
  );
}
