import { useParams } from 'react-router';
import { ProposePage } from '../../features/partnership/components/propose-page.js';

export default function JointOfficeRoute() {
  const { municipality = '' } = useParams();
  return <ProposePage key={municipality} municipality={municipality} />;
}
