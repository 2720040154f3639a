import { useParams } from 'react-router';
import { Receipt } from '../../features/discussion/components/receipt.js';

export default function ReceiptRoute() {
  const { code = '' } = useParams();
  return <Receipt key={code} code={code} />;
}
