import { Button, Select, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { participantId } from '@talka/workshops';
import { useState } from 'react';
import { useText } from '../../../site/text.js';
import { desk, useDesk } from '../desk.js';
import type { Someone } from './person-row.js';
import { Unkept } from './sending-state.js';

interface Adding {
  readonly session: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

const LONGEST = 120;

/** Somebody came without being enrolled: a name for the time being, and here they are. */
export function AddWalkIn({ session, open, onClose }: Adding) {
  const t = useText('register');
  const { unkept } = useDesk();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const add = async () => {
    const called = name.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
    if (called === '' || busy) return;
    setBusy(true);
    const about = participantId(crypto.randomUUID());
    const attendance = { as: 'present', late: 0, early: 0 } as const;
    // What was typed stays until it is kept.
    await desk
      .putDown(session, { kind: 'walk-in', about, name: called }, { kind: 'mark', about, attendance })
      .then(() => {
        setName('');
        onClose();
      })
      .finally(() => setBusy(false));
  };
  return (
    <Dialog open={open} title={t('newcomer.title')} onClose={onClose} closeLabel={t('mark.close')}>
      <form
        className="register__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add().catch(() => undefined);
        }}
      >
        <TextField
          label={t('newcomer.name')}
          autoComplete="off"
          maxLength={LONGEST}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        {open ? <Unkept unkept={unkept} /> : null}
        <Button type="submit" wide disabled={name.trim() === ''}>
          {t('newcomer.save')}
        </Button>
      </form>
    </Dialog>
  );
}

interface Asking {
  readonly session: string;
  readonly one: Someone | undefined;
  readonly enrolled: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** Who a walk-in turns out to be: their marks go to that enrolment. Whoever was taken for somebody by mistake is put right here. */
export function WhoIsIt({ session, one, enrolled, onClose }: Asking) {
  const t = useText('register');
  const [chosen, setChosen] = useState(one?.enrolment ?? '');
  const isKnown = one?.enrolment !== null && one?.enrolment !== undefined;
  const say = async () => {
    onClose();
    if (!one || (chosen === '' && !isKnown)) return;
    // Their own identity again, where they turn out to be none of those enrolled.
    const [about, enrolment] = [participantId(one.id), participantId(chosen === '' ? one.id : chosen)];
    await desk.putDown(session, { kind: 'identity', about, enrolment });
  };
  return (
    <Dialog
      open={one !== undefined}
      title={t('newcomer.who-title', { name: one?.name ?? '' })}
      onClose={onClose}
      closeLabel={t('mark.close')}
    >
      <form
        className="register__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void say().catch(() => undefined);
        }}
      >
        <p>{t('newcomer.who-text')}</p>
        <Select
          label={t('newcomer.choose')}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{t('newcomer.nobody')}</option>
          {enrolled.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Button type="submit" wide disabled={chosen === '' && !isKnown}>
          {t(chosen === '' ? 'newcomer.is-nobody' : 'newcomer.is')}
        </Button>
      </form>
    </Dialog>
  );
}
