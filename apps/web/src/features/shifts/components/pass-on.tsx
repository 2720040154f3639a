import { Button, ShareIcon } from '@talka/ui';
import { CopyField } from '../../../site/copy-field.js';
import { pathIn } from '../../../site/language.js';
import { useLanguage, useText } from '../../../site/text.js';

/** The link to a place, to send on: it stands behind the `#`, so that no server on the way learns it. */
export function PassOn({ token, title }: { token: string; title: string }) {
  const t = useText('standins');
  const language = useLanguage();
  const url = `${location.origin}${pathIn(language, '/stand-in')}#${token}`;
  return (
    <CopyField
      label={t('standin.link')}
      hint={t('standin.once')}
      value={url}
      words={{ copy: t('standin.copy'), copied: t('standin.copied') }}
    >
      {typeof navigator.share === 'function' ? (
        <Button
          icon={<ShareIcon />}
          onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
        >
          {t('standin.share')}
        </Button>
      ) : null}
    </CopyField>
  );
}
