import { Button, Notice } from '@talka/ui';
import { useState } from 'react';
import { ChooseFile } from '../../../site/choose-file.js';
import { saveFile } from '../../../site/save-file.js';
import { signOut } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { desk } from '../desk.js';

/** Whether whoever is here wanted to sign out and was held back: the worker leads them here then. */
export const wantsToLeave = () => new URLSearchParams(location.search).has('leave');

/** Who signs out with marks that wait is held back, and shown two ways on: send, or save in a file, which needs no code. */
export function Leave({ waiting, isOpen = true }: { waiting: number; isOpen?: boolean }) {
  const t = useText('register');
  const [wanted] = useState(wantsToLeave);
  const [saved, setSaved] = useState(false);
  const go = async () => {
    await desk.clear();
    await signOut();
  };
  if (!wanted) return null;
  return (
    <Notice
      tone={waiting > 0 ? 'warning' : 'success'}
      live="assertive"
      title={t(waiting > 0 ? 'leave.title' : 'register.sent')}
      actions={
        <>
          {waiting > 0 && isOpen ? <Button onClick={() => void desk.sync()}>{t('leave.send')}</Button> : null}
          {waiting > 0 ? (
            <Button
              tone="quiet"
              onClick={() =>
                void desk.file().then((content) => {
                  saveFile('talka-register.json', content, 'application/json');
                  setSaved(true);
                })
              }
            >
              {t('leave.save')}
            </Button>
          ) : null}
          {waiting === 0 || saved ? (
            <Button tone="danger" onClick={() => void go()}>
              {t('leave.go')}
            </Button>
          ) : null}
        </>
      }
    >
      {saved ? t('leave.saved') : waiting > 0 ? t('leave.text', { count: waiting }) : t('leave.done')}
    </Notice>
  );
}

/** Sends what was saved in a file: here, or on another device of the same leader. */
export function SavedFile() {
  const t = useText('register');
  const [told, setTold] = useState<string>();
  const take = async (text: string) => {
    const taken = await desk.takeFile(text);
    setTold(taken ? t('leave.taken', { count: taken.sent, refused: taken.refused }) : t('leave.not-file'));
  };
  return (
    <div className="register__aside">
      <ChooseFile accept=".json,application/json" onText={(text) => void take(text)}>
        {t('leave.take')}
      </ChooseFile>
      {told ? <p role="status">{told}</p> : null}
    </div>
  );
}
