import { announce, Button, CheckIcon, CopyIcon } from '@talka/ui';
import { useState } from 'react';
import { useText } from '../../../site/text.js';
import { shortHash, spacedHash } from '../facts.js';

/** A hash and the way to take all of it along. Where the clipboard is shut, the whole hash can be selected. */
export function CopyHash({ hash, short = false }: { hash: string; short?: boolean }) {
  const t = useText('office');
  const [copied, setCopied] = useState(false);
  const [whole, setWhole] = useState(!short);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(hash);
      setCopied(true);
      announce(t('audit.copied'));
    } catch {
      setWhole(true);
    }
  };
  return (
    <span className={short && !whole ? 'audit__seal audit__seal--short' : 'audit__seal'}>
      <span className="audit__hash">{whole ? spacedHash(hash) : shortHash(hash)}</span>
      <Button
        tone="plain"
        size="small"
        icon={copied ? <CheckIcon /> : <CopyIcon />}
        onClick={() => void copy()}
      >
        {short ? (
          <>
            {t('audit.copy-short')}
            <span className="t-hidden">{` ${shortHash(hash)}`}</span>
          </>
        ) : (
          t('audit.copy')
        )}
      </Button>
    </span>
  );
}
