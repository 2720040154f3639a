import { announce, Button, CopyIcon } from '@talka/ui';
import { ShellLine } from '../../../site/shell-line.js';
import { useText } from '../../../site/text.js';

/** A command for a terminal, to be copied. */
export function Command({ text }: { text: string }) {
  const t = useText('voteoffice');
  return (
    <div className="vote-office__command">
      <pre className="vote-office__shell">
        <ShellLine text={text} />
      </pre>
      <Button
        tone="plain"
        size="small"
        icon={<CopyIcon />}
        onClick={() => void navigator.clipboard.writeText(text).then(() => announce(t('voteoffice.copied')))}
      >
        {t('voteoffice.copy')}
      </Button>
    </div>
  );
}
