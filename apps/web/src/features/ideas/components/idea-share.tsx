import { announce, Button, CopyIcon, PrintIcon, ShareIcon } from '@talka/ui';
import { useState } from 'react';
import { useIdeaText } from '../text.js';

/** Passing the idea on: through the device where it can, by link everywhere, on paper for the board by the shop. */
export function IdeaShare({ title }: { title: string }) {
  const t = useIdeaText();
  const [copied, setCopied] = useState(false);
  const address = () => location.origin + location.pathname;
  const copy = async () => {
    await navigator.clipboard.writeText(address());
    setCopied(true);
    announce(t('idea.copied'));
    setTimeout(() => setCopied(false), 4000);
  };
  return (
    <div className="idea__share">
      {typeof navigator.share === 'function' ? (
        <Button
          tone="plain"
          size="small"
          icon={<ShareIcon />}
          onClick={() => void navigator.share({ title, url: address() }).catch(() => undefined)}
        >
          {t('idea.share')}
        </Button>
      ) : null}
      <Button
        tone="plain"
        size="small"
        icon={<CopyIcon />}
        onClick={() => void copy().catch(() => undefined)}
      >
        {copied ? t('idea.copied') : t('idea.copy')}
      </Button>
      <Button tone="plain" size="small" icon={<PrintIcon />} onClick={() => print()}>
        {t('idea.print')}
      </Button>
    </div>
  );
}
