import type { LedWorkshopView } from '@talka/contracts';
import { Select } from '@talka/ui';
import { useState } from 'react';
import { client } from '../../../site/api.js';
import { useServerNow } from '../../../site/server-time.js';
import { TakeDocument } from '../../../site/take-document.js';
import { useLanguage, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { sessionsOf } from '../sessions.js';

/** Who is expected in a session as PDF, to be signed; at first of the one that is next. */
export function SignInSheets({ view }: { view: LedWorkshopView }) {
  const t = useText('workshopdesk', 'workshops');
  const language = useLanguage();
  const at = useAt();
  const now = useServerNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const held = sessionsOf(view).filter(({ cancelled }) => !cancelled);
  const next = held.find(({ until }) => Date.parse(until) > now.getTime()) ?? held.at(-1);
  const session = held.find(({ id }) => id === chosen) ?? next;
  if (!session) return null;
  return (
    <>
      <p className="t-muted">{t('workdesk.sheet-text')}</p>
      <div className="form-line desk-ask">
        <Select
          id="sheet-session"
          label={t('workdesk.sheet-session')}
          value={session.id}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {held.map(({ id, number, from }) => (
            <option key={id} value={id}>
              {t('workshop.session', { number })}, {at(from)}
            </option>
          ))}
        </Select>
        <TakeDocument
          words={t('workdesk.sheet-take')}
          ask={() =>
            client.call('led-workshops.sign-in-sheet', {
              params: { number: view.number, session: session.id },
              query: { language },
            })
          }
        />
      </div>
    </>
  );
}
