import { useParams } from 'react-router';
import { PoolOffice } from '../../features/pool/components/pool-office.js';

export default function PoolOfficeRoute() {
  const { municipality = '' } = useParams();
  return <PoolOffice key={municipality} municipality={municipality} />;
}
