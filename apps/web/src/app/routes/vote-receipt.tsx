import { Wrap } from '@talka/ui';
import { ReceiptChecker } from '../../features/booth/components/receipt-checker.js';
import { VoteHelp } from '../../features/incidents/components/vote-help.js';
import { VotePage } from './vote-page.js';

export default function VoteReceiptRoute() {
  return (
    <VotePage>
      {(vote) => (
        <>
          <ReceiptChecker vote={vote} />
          <Wrap>
            <VoteHelp vote={vote} />
          </Wrap>
        </>
      )}
    </VotePage>
  );
}
