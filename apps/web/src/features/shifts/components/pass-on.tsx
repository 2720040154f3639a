import { Actions, announce, Button, CopyIcon, ShareIcon, TextField } from '@talka/ui';
import { useState } from 'react';
import { pathIn } from '../../../site/language.js';
import { useLanguage, useText } from '../../../site/text.js';

/** The link to a place, to send on: it stands behind the `#`, so that no server on the way learns it. */
export function PassOn({ token, title }: { token: string; title: string }) {
  const t = useText('standins');
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const url = `${location.origin}${pathIn(language, '/stand-in')}#${token}`;
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
    announce(t('standin.copied'));
  };
  return (
    <>
      <TextField
        label={t('standin.link')}
        hint={t('standin.once')}
        readOnly
        value={url}
        onFocus={({ target }) => target.select()}
      />
      <Actions>
        {typeof navigator.share === 'function' ? (
          <Button
            icon={<ShareIcon />}
            onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
          >
            {t('standin.share')}
          </Button>
        ) : null}
        <Button icon={<CopyIcon />} onClick={() => void copy().catch(() => undefined)}>
          {t(copied ? 'standin.copied' : 'standin.copy')}
        </Button>
      </Actions>
    </>
  );
}
