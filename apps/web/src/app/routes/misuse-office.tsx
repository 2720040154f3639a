import { useParams } from 'react-router';
import { MisuseOffice } from '../../features/fairness/components/misuse-office.js';

export default function MisuseOfficeRoute() {
  const { municipality = '' } = useParams();
  return <MisuseOffice key={municipality} municipality={municipality} />;
}
