import type { RosterShift } from '@talka/contracts';
import { Button, Notice, QrIcon, TextField } from '@talka/ui';
import { useEffect, useState } from 'react';
import { Camera } from '../../../site/camera.js';
import { eyes } from '../../../site/codes-in-sight.js';
import { useText } from '../../../site/text.js';
import { useCheckIn } from '../use-check-in.js';
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
  const words = {
    ...{ starting: t('scan.starting'), on: t('scan.text'), noReader: t('scan.no-reader') },
    ...{ refused: t('scan.refused'), refusedText: t('scan.refused-text') },
  };
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
      {scanning ? <Camera words={words} onCode={show} /> : null}
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
