import { Button, Notice, QrIcon } from '@talka/ui';
import { markings, readRegister, sessionId } from '@talka/workshops';
import { useState } from 'react';
import { Camera } from '../../../site/camera.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';
import { desk } from '../desk.js';
import type { RegisterFacts } from '../kept.js';
import { readPass } from '../read-pass.js';
import type { RegisterStore } from '../register-store.js';
import { useSaid } from '../said.js';

interface Props {
  readonly register: RegisterFacts;
  readonly store: RegisterStore;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

interface Told {
  readonly tone: 'success' | 'info' | 'warning';
  readonly words: string;
  /** The same words may be said twice. */
  readonly turn: number;
}

/** Learners show their passes one after the other: each is checked on this device, marked, and said by name. */
export function ScanPasses({ register, store, open, onOpen }: Props) {
  const t = useText('register');
  const said = useSaid();
  const refusals = useRefusals();
  const [told, setTold] = useState<Told>();
  const tell = (tone: Told['tone'], words: string) =>
    setTold((before) => ({ tone, words, turn: (before?.turn ?? 0) + 1 }));
  const show = async (text: string): Promise<void> => {
    const read = await readPass(text, register, store.all(), serverNow());
    if (!read.ok) return tell('warning', refusals.ofRule(read.refusal));
    const { participant, name } = read.value;
    const session = sessionId(register.session);
    const { entries } = readRegister(store.facts(), session);
    const attendance = entries.find((entry) => entry.participant === participant)?.attendance;
    // What leaders differ about is settled by one of them, not by a pass.
    if (attendance === null) return tell('warning', t('camera.differ', { name }));
    if (attendance?.as === 'present')
      return tell('info', t('camera.already', { name, said: said(attendance) }));
    const here = { as: 'present', late: 0, early: 0 } as const;
    await desk
      .putDown(register.session, ...markings(store.facts(), session, participant, here))
      // Where it is not kept, the page says why.
      .then(() => tell('success', t('camera.here', { name })))
      .catch(() => setTold(undefined));
  };
  return (
    <div className="register__scan">
      <Button
        wide
        icon={<QrIcon />}
        tone="quiet"
        aria-expanded={open}
        onClick={() => {
          setTold(undefined);
          onOpen(!open);
        }}
      >
        {t(open ? 'camera.close' : 'camera.open')}
      </Button>
      {told ? (
        <div className="register__told">
          <Notice
            key={told.turn}
            tone={told.tone}
            live={told.tone === 'warning' ? 'assertive' : 'polite'}
            title={told.words}
          />
        </div>
      ) : null}
      {open ? (
        <Camera
          words={{
            ...{ starting: t('camera.starting'), on: t('camera.text'), noReader: t('camera.no-reader') },
            ...{ refused: t('camera.refused'), refusedText: t('camera.by-name') },
          }}
          onCode={(text) => void show(text)}
        />
      ) : null}
    </div>
  );
}
