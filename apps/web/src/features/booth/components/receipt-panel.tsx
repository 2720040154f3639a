import type { VoteView } from '@talka/contracts';
import type { Receipt } from '@talka/voting/protocol';
import { announce, Button, ButtonLink, CopyIcon, DownloadIcon } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { receiptLine } from '../receipt-line.js';
import { saveFile } from '../../../site/save-file.js';
import { Code } from './code.js';

/** A receipt as a line, a file and a picture. It says that the ballot is in the box, and nothing of what is in it. */
export function ReceiptPanel({
  vote,
  receipt,
  tracker,
}: {
  vote: VoteView;
  receipt: Receipt;
  tracker: string | null;
}) {
  const t = useText('booth');
  const line = receiptLine(receipt);
  const copy = async () => {
    await navigator.clipboard.writeText(line);
    announce(t('receipt.copied'));
  };
  return (
    <>
      <p className="booth-explained">{t('receipt.text')}</p>
      <p className="booth-line" id="receipt-line">
        {line}
      </p>
      {tracker ? (
        <p className="booth-explained">
          {t('receipt.tracker')} <b className="booth-line booth-line--short">{tracker}</b>
        </p>
      ) : null}
      <div className="t-actions">
        <Button
          icon={<DownloadIcon />}
          onClick={() =>
            saveFile(
              `talka-${vote.number}-${t('receipt.file')}.json`,
              JSON.stringify(receipt),
              'application/json',
            )
          }
        >
          {t('receipt.save')}
        </Button>
        <Button tone="quiet" icon={<CopyIcon />} onClick={() => void copy()}>
          {t('receipt.copy')}
        </Button>
        {/* After the sharp sign nothing is sent: the receipt goes to the next page, not to the server. */}
        <ButtonLink as={Link} to={`/votes/${vote.number}/receipt#${line}`} tone="quiet">
          {t('receipt.check')}
        </ButtonLink>
      </div>
      <Code text={line} label={t('receipt.code')} summary={t('receipt.show-code')} />
    </>
  );
}
