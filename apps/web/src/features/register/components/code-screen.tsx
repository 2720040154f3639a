import { Details } from '@talka/ui';
import { codeMessage, codeOf, codeWindow, CODE_SECONDS, sessionId } from '@talka/workshops';
import encodeQR from 'qr';
import { useEffect, useState } from 'react';
import { serverNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';
import { fromBase64Url } from '../seal.js';

interface Props {
  readonly session: string;
  readonly codeKey: string;
}

/** The code of the moment, for the room to see: it is made on this device, and needs no network here. */
export function CodeScreen(props: Props) {
  const t = useText('register');
  const [open, setOpen] = useState(false);
  return (
    <Details summary={t('screen.title')} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {open ? <Screen {...props} /> : null}
    </Details>
  );
}

function Screen({ session, codeKey }: Props) {
  const t = useText('register');
  const code = useCode(session, codeKey);
  const address = `${location.origin}/me/check-in/${session}`;
  if (code === '') return null;
  const squares = encodeQR(`${address}#${code}`, 'raw', { ecc: 'medium', border: 4 });
  const path = squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <div className="register__screen">
      <p>{t('screen.text')}</p>
      <p className="register__code">
        <span className="t-hidden">{t('screen.code')}: </span>
        {code}
      </p>
      <svg viewBox={`0 0 ${squares.length} ${squares.length}`} className="register__qr" aria-hidden="true">
        <rect width="100%" height="100%" fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p className="register__small">{t('screen.scan', { address })}</p>
    </div>
  );
}

/** The code now, and the next one when its time has come. */
function useCode(session: string, codeKey: string): string {
  const [code, setCode] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const show = async () => {
      const now = serverNow();
      const key = await crypto.subtle.importKey(
        'raw',
        fromBase64Url(codeKey),
        { name: 'HMAC', hash: 'SHA-256' },
        false,
        ['sign'],
      );
      const message = new TextEncoder().encode(codeMessage(sessionId(session), codeWindow(now)));
      const made = codeOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, message)));
      if (over) return;
      setCode(made);
      const length = CODE_SECONDS * 1_000;
      timer = setTimeout(() => void show(), length - (now.getTime() % length) + 50);
    };
    void show();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [session, codeKey]);
  return code;
}
