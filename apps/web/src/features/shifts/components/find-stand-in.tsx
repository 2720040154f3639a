import type { OwnShiftView } from '@talka/contracts';
import { Actions, Button, Notice, Select } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction, useCall } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';
import { forgetShifts } from '../api.js';
import { useWhen } from './when.js';
import { PassOn } from './pass-on.js';

interface Props {
  readonly shift: OwnShiftView;
  readonly onTold: (words: string) => void;
}

/** Somebody cannot come: a link that they send to whom they like, and the place is theirs until it is used. */
export function FindStandIn({ shift, onTold }: Props) {
  const t = useText('standins');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" size="small" aria-describedby={`shift-${shift.id}`} onClick={() => setOpen(true)}>
        {t(shift.standIn ? 'standin.again' : 'standin.ask')}
      </Button>
      <Dialog
        open={open}
        title={t('standin.title')}
        onClose={() => setOpen(false)}
        closeLabel={t('standin.close')}
      >
        <Search
          shift={shift}
          onTold={(words) => {
            setOpen(false);
            onTold(words);
          }}
        />
      </Dialog>
    </>
  );
}

function Search({ shift, onTold }: Props) {
  const t = useText('standins');
  const when = useWhen();
  const refusals = useRefusals();
  const event = useCall('events.read', { params: { number: shift.event } });
  const [inReturn, setInReturn] = useState(shift.standIn?.inReturn ?? '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
  const look = useAction('my-shifts.look-for-stand-in', forgetShifts);
  const come = useAction('my-shifts.come-after-all', async () => {
    await forgetShifts();
    onTold(t('standin.comes', { role: shift.role.name, when: when(shift) }));
  });
  const others = (event.data?.shifts ?? []).filter(
    ({ id, from, cancelled }) => id !== shift.id && !cancelled && Date.parse(from) > serverNow().getTime(),
  );
  const token = look.data?.token;
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      {shift.standIn ? (
        <p>{t(shift.standIn.inReturn === null ? 'standin.looking' : 'standin.looking-swap')}</p>
      ) : (
        <p>{t('standin.text')}</p>
      )}
      {token === undefined ? (
        <Select
          label={t('standin.in-return')}
          value={inReturn}
          onChange={({ target }) => setInReturn(target.value)}
        >
          <option value="">{t('standin.nothing')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {t('standin.swap', { role: other.role.name, when: when(other) })}
            </option>
          ))}
        </Select>
      ) : (
        <PassOn
          path="/stand-in"
          token={token}
          title={shift.title}
          words={{
            ...{ label: t('standin.link'), hint: t('standin.once'), share: t('standin.share') },
            ...{ copy: t('standin.copy'), copied: t('standin.copied') },
          }}
        />
      )}
      <Actions>
        {token === undefined ? (
          <Button
            busy={look.isPending}
            onClick={() =>
              look.mutate(
                { params: { shift: shift.id }, body: { inReturn: inReturn === '' ? null : inReturn } },
                { onError },
              )
            }
          >
            {t(shift.standIn ? 'standin.make-again' : 'standin.make')}
          </Button>
        ) : null}
        {shift.standIn ? (
          <Button
            tone="quiet"
            busy={come.isPending}
            onClick={() => come.mutate({ params: { shift: shift.id } }, { onError })}
          >
            {t('standin.come')}
          </Button>
        ) : null}
      </Actions>
    </>
  );
}
