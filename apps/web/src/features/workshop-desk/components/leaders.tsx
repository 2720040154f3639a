import type { LedWorkshopView } from '@talka/contracts';
import { Button, Notice, Select, Tag, TextField } from '@talka/ui';
import { LEADER_ROLES, mayWith, type LeaderRole } from '@talka/workshops';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { shown } from '../use-draft.js';

/** Who leads, helps or comes as a guest; named by the address of their account. */
export function Leaders({ view }: { view: LedWorkshopView }) {
  const t = useText('workshopdesk', 'workshops');
  const refusals = useRefusals();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<LeaderRole>('assistant');
  const [said, setSaid] = useState(nothingSaid);
  const { number } = view;
  const writes = mayWith(view.reader, 'write');
  const done = (answer: LedWorkshopView) => {
    setSaid(nothingSaid);
    shown(answer);
  };
  const name = useAction('led-workshops.name-leader', (answer) => {
    setEmail('');
    done(answer);
  });
  const end = useAction('led-workshops.end-leader', done);
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  return (
    <>
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <ul className="desk-people">
        {view.leaders.map((one) => (
          <li key={one.person}>
            <span>{one.name}</span>
            <Tag>{t(`leads.${one.role}`)}</Tag>
            {writes && view.leaders.length > 1 ? (
              <Button
                tone="plain"
                size="small"
                onClick={() => end.mutate({ params: { number, person: one.person } }, { onError })}
              >
                {t('workdesk.leader-end')}
                <span className="t-hidden"> {one.name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {writes ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (name.isPending) return;
            name.mutate({ params: { number }, body: { email: email.trim(), role } }, { onError });
          }}
        >
          <div className="form-line">
            <TextField
              id="leader-email"
              type="email"
              label={t('workdesk.leader-email')}
              error={said.fields['email']}
              autoComplete="off"
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
            <Select
              id="leader-role"
              label={t('workdesk.leader-role')}
              value={role}
              onChange={({ target }) => setRole(LEADER_ROLES.find((one) => one === target.value) ?? role)}
            >
              {LEADER_ROLES.map((one) => (
                <option key={one} value={one}>
                  {t(`leads.${one}`)}
                </option>
              ))}
            </Select>
            <Button type="submit" tone="quiet" busy={name.isPending}>
              {t('workdesk.leader-add')}
            </Button>
          </div>
        </form>
      ) : null}
    </>
  );
}
