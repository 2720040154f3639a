import type { RosterShift } from '@talka/contracts';
import { Button, Notice, QrIcon, TextField } from '@talka/ui';
import { useEffect, useState } from 'react';
import { useText } from '../../../site/text.js';
import { eyes } from '../codes-in-sight.js';
import { useCheckIn } from '../use-check-in.js';
import { Camera } from './camera.js';
import type { Tell } from './told.js';

interface Props {
  readonly number: number;
  readonly shifts: readonly RosterShift[];
  readonly onTold: Tell;
}

/** Checks in whoever shows a pass: scanned here, read out, or followed as a link by the phone's own camera. */
export function CheckIn({ number, shifts, onTold }: Props) {
  const t = useText('roster');
  const [code, setCode] = useState(() => new URLSearchParams(location.search).get('pass') ?? '');
  const [scanning, setScanning] = useState(false);
  const { show: checkIn, waiting, busy } = useCheckIn(number, shifts, onTold);
  const show = (pass: string) => void checkIn(pass, () => setCode(''));
  // What reads codes is there before the network may go.
  useEffect(() => void eyes().catch(() => undefined), []);
  // The pass is taken out of the address: who shares the page does not share it.
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  return (
    <>
      <Button
        icon={<QrIcon />}
        tone={scanning ? 'quiet' : 'primary'}
        aria-expanded={scanning}
        onClick={() => setScanning(!scanning)}
      >
        {t(scanning ? 'scan.close' : 'scan.open')}
      </Button>
      {scanning ? <Camera onCode={show} /> : null}
      {waiting > 0 ? <Notice tone="info" title={t('kept.waiting', { count: waiting })} /> : null}
      <form
        className="roster__code"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          show(code);
        }}
      >
        <TextField
          label={t('scan.code')}
          hint={t('scan.code-hint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit" tone="quiet" busy={busy}>
          {t('scan.check-in')}
        </Button>
      </form>
    </>
  );
}
