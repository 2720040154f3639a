import { Button, QrIcon, TextField } from '@talka/ui';
import { useEffect, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetRoster } from '../api.js';
import { Camera } from './camera.js';
import type { Tell } from './told.js';
import { useSayAttended } from './use-attend.js';

/** Checks in whoever shows a pass: scanned here, read out, or followed as a link by the phone's own camera. */
export function CheckIn({ number, onTold }: { number: number; onTold: Tell }) {
  const t = useText('roster');
  const [code, setCode] = useState(() => new URLSearchParams(location.search).get('pass') ?? '');
  const [scanning, setScanning] = useState(false);
  const say = useSayAttended();
  const refusals = useRefusals();
  const checkIn = useAction('my-events.check-in', async (attended) => {
    setCode('');
    await forgetRoster();
    onTold(...say(attended));
  });
  const show = (pass: string) => {
    if (checkIn.isPending || pass.trim() === '') return;
    checkIn.mutate(
      { params: { number }, body: { pass: pass.trim().slice(0, 400) } },
      { onError: (error) => onTold('warning', refusals.ofError(error).general ?? '') },
    );
  };
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
        <Button type="submit" tone="quiet" busy={checkIn.isPending}>
          {t('scan.check-in')}
        </Button>
      </form>
    </>
  );
}
