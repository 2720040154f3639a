import { useParams } from 'react-router';
import { ReasonsOffice } from '../../features/fairness/components/reasons-office.js';

export default function ReasonsOfficeRoute() {
  const { municipality = '' } = useParams();
  return <ReasonsOffice key={municipality} municipality={municipality} />;
}
