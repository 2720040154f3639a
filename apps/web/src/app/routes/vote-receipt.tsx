import { ReceiptChecker } from '../../features/booth/components/receipt-checker.js';
import { VotePage } from './vote-page.js';

export default function VoteReceiptRoute() {
  return <VotePage>{(vote) => <ReceiptChecker vote={vote} />}</VotePage>;
}
