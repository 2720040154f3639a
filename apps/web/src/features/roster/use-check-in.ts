import { ProblemError } from '@talka/api-client';
import type { RosterShift } from '@talka/contracts';
import { readPass } from '@talka/volunteering';
import { useEffect, useEffectEvent, useState } from 'react';
import { client, useCall } from '../../site/api.js';
import { isSigned } from '../../site/is-signed.js';
import { useRefusals } from '../../site/refusal.js';
import { serverNow } from '../../site/server-time.js';
import { usePerson } from '../../site/session.js';
import { useFormats, useText } from '../../site/text.js';
import { forgetRoster } from './api.js';
import type { Tell } from './components/told.js';
import { useSayAttended } from './components/use-attend.js';
import { dropPass, keepPass, keptPasses } from './kept-passes.js';

/** So often what is kept is tried again: a network may come back without a word. */
const TRY_AGAIN = 30_000;
/** A queue at the entrance does not wait longer for a network that hangs. */
const PATIENCE = 4_000;

/** A word on the pass itself. Whatever else comes back (no network, a session that ended, a gate of a café's network) is none. */
const isFinal = (error: unknown): boolean =>
  error instanceof ProblemError && /^(attendance|pass)\.|^slot\.cancelled$/.test(error.code);

const send = (number: number, pass: string, read: string | null) =>
  client.call(
    'my-events.check-in',
    { params: { number }, body: { pass, read } },
    { signal: AbortSignal.timeout(PATIENCE) },
  );

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
  const reader = usePerson()?.id ?? '';
  const key = useCall('passes.key', undefined, { staleTime: Infinity }).data?.key;
  const [waiting, setWaiting] = useState(0);
  const [asking, setAsking] = useState(0);
  const count = () => setWaiting(keptPasses(number, reader).length);

  const sendKept = useEffectEvent(async () => {
    const refused: string[] = [];
    let sent = 0;
    count();
    for (const pass of keptPasses(number, reader)) {
      try {
        await send(number, pass.code, pass.read);
        sent += 1;
      } catch (error) {
        if (!isFinal(error)) break;
        const words = t('kept.refused', { time: time(new Date(pass.read)) });
        refused.push(`${words} ${refusals.ofError(error).general ?? ''}`);
      }
      dropPass(pass);
    }
    count();
    if (sent + refused.length === 0) return;
    await forgetRoster();
    const told = sent > 0 ? [t('kept.sent', { count: sent })] : [];
    onTold(refused.length > 0 ? 'warning' : 'success', [...told, ...refused].join(' '));
  });
  useEffect(() => {
    const now = () => void sendKept();
    now();
    addEventListener('online', now);
    const again = setInterval(now, TRY_AGAIN);
    return () => {
      removeEventListener('online', now);
      clearInterval(again);
    };
    // Who reads is known a moment after the page is there.
  }, [reader]);

  /** @returns whether it is on this device now */
  const keep = async (code: string): Promise<boolean> => {
    const no = (words: string): false => {
      onTold('warning', words);
      return false;
    };
    const said = readPass(code);
    if (!said.ok) return no(t('kept.only-scanned'));
    const { pass, signed, signature } = said.value;
    const genuine = key === undefined ? null : await isSigned(key, signed, signature);
    if (genuine === false) return no(refusals.ofRule({ code: 'pass.forged' }));
    if (pass.event !== number) return no(refusals.ofRule({ code: 'pass.elsewhere' }));
    const kept = keepPass({ event: number, reader, code, read: serverNow().toISOString() });
    if (kept === 'full') return no(t('kept.full'));
    count();
    const shift = shifts.find((one) => one.shift === pass.slot);
    // A shift that was published since the roster was fetched has no name here yet.
    const where = shift ? `${shift.role}, ${time(new Date(shift.from))}` : t('kept.unknown-shift');
    if (kept === 'already') onTold('warning', t('kept.already', { where }));
    else onTold('success', t(genuine ? 'kept.noted' : 'kept.unchecked', { where }));
    return true;
  };

  const show = async (code: string, then: () => void): Promise<void> => {
    const pass = code.trim().slice(0, 400);
    if (pass === '') return;
    setAsking((all) => all + 1);
    try {
      const attended = await send(number, pass, null);
      then();
      await forgetRoster();
      onTold(...say(attended));
    } catch (error) {
      if (isFinal(error)) onTold('warning', refusals.ofError(error).general ?? '');
      else if (error instanceof ProblemError && error.problem.status < 429)
        onTold('warning', refusals.ofError(error).general ?? '');
      else if (await keep(pass)) then();
    } finally {
      setAsking((all) => all - 1);
    }
  };
  return { show, waiting, busy: asking > 0 };
}
