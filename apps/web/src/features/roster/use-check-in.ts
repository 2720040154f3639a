import { NetworkError } from '@talka/api-client';
import type { RosterShift } from '@talka/contracts';
import { readPass } from '@talka/volunteering';
import { useEffect, useEffectEvent, useState } from 'react';
import { client, useAction, useCall } from '../../site/api.js';
import { isSigned } from '../../site/is-signed.js';
import { useRefusals } from '../../site/refusal.js';
import { serverNow } from '../../site/server-time.js';
import { useFormats, useText } from '../../site/text.js';
import { forgetRoster } from './api.js';
import type { Tell } from './components/told.js';
import { useSayAttended } from './components/use-attend.js';
import { dropPass, keepPass, keptPasses } from './kept-passes.js';

/** So often what is kept is tried again: a network may come back without a word. */
const TRY_AGAIN = 30_000;

/**
 * Checks in by passes. Without network a pass is checked by its signature on this device, kept, and sent when the network is
 * back, with the time at which it was read.
 * @returns how many are kept here
 */
export function useCheckIn(number: number, shifts: readonly RosterShift[], onTold: Tell) {
  const t = useText('roster');
  const { time } = useFormats();
  const say = useSayAttended();
  const refusals = useRefusals();
  const key = useCall('passes.key', undefined, { staleTime: Infinity }).data?.key;
  const [waiting, setWaiting] = useState(() => keptPasses(number).length);

  const send = useEffectEvent(async () => {
    const [sent, refused]: [number[], string[]] = [[], []];
    for (const pass of keptPasses(number)) {
      try {
        await client.call('my-events.check-in', {
          params: { number },
          body: { pass: pass.code, read: pass.read },
        });
        sent.push(1);
      } catch (error) {
        if (error instanceof NetworkError) break;
        refused.push(
          `${t('kept.refused', { time: time(new Date(pass.read)) })} ${refusals.ofError(error).general}`,
        );
      }
      dropPass(pass);
    }
    setWaiting(keptPasses(number).length);
    if (sent.length + refused.length === 0) return;
    await forgetRoster();
    const told = sent.length > 0 ? [t('kept.sent', { count: sent.length })] : [];
    onTold(refused.length > 0 ? 'warning' : 'success', [...told, ...refused].join(' '));
  });
  useEffect(() => {
    const now = () => void send();
    now();
    addEventListener('online', now);
    const again = setInterval(now, TRY_AGAIN);
    return () => {
      removeEventListener('online', now);
      clearInterval(again);
    };
  }, []);

  const keep = async (code: string) => {
    const said = readPass(code);
    if (!said.ok) return onTold('warning', t('kept.only-scanned'));
    const { pass, signed, signature } = said.value;
    const genuine = key === undefined ? null : await isSigned(key, signed, signature);
    if (genuine === false) return onTold('warning', refusals.ofRule({ code: 'pass.forged' }));
    if (pass.event !== number) return onTold('warning', refusals.ofRule({ code: 'pass.elsewhere' }));
    const kept = keepPass({ event: number, code, read: serverNow().toISOString() });
    if (kept === 'full') return onTold('warning', t('kept.full'));
    setWaiting(keptPasses(number).length);
    const shift = shifts.find((one) => one.shift === pass.slot);
    const words = { role: shift?.role ?? '', time: shift ? time(new Date(shift.from)) : '' };
    if (kept === 'already') return onTold('warning', t('kept.already', words));
    onTold('success', t(genuine ? 'kept.noted' : 'kept.unchecked', words));
  };

  const checkIn = useAction('my-events.check-in', async (attended) => {
    await forgetRoster();
    onTold(...say(attended));
  });
  const show = (code: string, then: () => void): void => {
    const pass = code.trim().slice(0, 400);
    if (checkIn.isPending || pass === '') return;
    const asked = { params: { number }, body: { pass } };
    checkIn.mutate(asked, {
      onSuccess: then,
      onError: (error) => {
        if (error instanceof NetworkError) void keep(pass).then(then);
        else onTold('warning', refusals.ofError(error).general ?? '');
      },
    });
  };
  return { show, waiting, busy: checkIn.isPending };
}
