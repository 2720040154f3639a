import { useParams } from 'react-router';
import { VerifyPage } from '../../features/certificates/components/verify-page.js';

export default function VerifyRoute() {
  const { code = '' } = useParams();
  return <VerifyPage key={code} code={code} />;
}
