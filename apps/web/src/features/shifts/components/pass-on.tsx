import { Button, ShareIcon } from '@talka/ui';
import { CopyField } from '../../../site/copy-field.js';
import { pathIn } from '../../../site/language.js';
import { useLanguage } from '../../../site/text.js';

interface Props {
  readonly path: string;
  readonly token: string;
  /** Of what is passed on. */
  readonly title: string;
  readonly words: Readonly<Record<'label' | 'hint' | 'copy' | 'copied' | 'share', string>>;
}

/** A link to send on: what it opens stands behind the `#`, so that no server on the way learns it. */
export function PassOn({ path, token, title, words }: Props) {
  const language = useLanguage();
  const url = `${location.origin}${pathIn(language, path)}#${token}`;
  return (
    <CopyField label={words.label} hint={words.hint} value={url} words={words}>
      {typeof navigator.share === 'function' ? (
        <Button
          icon={<ShareIcon />}
          onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
        >
          {words.share}
        </Button>
      ) : null}
    </CopyField>
  );
}
