import type { RosterView } from '@talka/contracts';
import { dayInRiga } from '@talka/kernel';
import { Select } from '@talka/ui';
import { useState } from 'react';
import { client } from '../../../site/api.js';
import { TakeDocument } from '../../../site/take-document.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';

/** The roster of a day as PDF; of which day is asked where there are several. */
export function RosterSheets({ roster: { number, shifts } }: { roster: RosterView }) {
  const t = useText('roster');
  const language = useLanguage();
  const { date } = useFormats();
  const held = shifts.filter(({ cancelled }) => !cancelled);
  const days = [...new Set(held.map(({ from }) => dayInRiga(new Date(from))))];
  const [chosen, setChosen] = useState('');
  const day = days.includes(chosen) ? chosen : days[0];
  if (day === undefined) return null;
  return (
    <div className="roster__sheets">
      {days.length > 1 ? (
        <Select
          id="sheet-day"
          label={t('sheet.day')}
          value={day}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {days.map((one) => (
            <option key={one} value={one}>
              {date(`${one}T12:00:00Z`)}
            </option>
          ))}
        </Select>
      ) : null}
      <TakeDocument
        words={t('sheet.take')}
        ask={() => client.call('my-events.roster-sheet', { params: { number }, query: { language, day } })}
      />
    </div>
  );
}
