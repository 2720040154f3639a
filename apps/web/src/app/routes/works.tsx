import { useParams } from 'react-router';
import { WorksOffice } from '../../features/works/components/works-office.js';

export default function WorksRoute() {
  const { municipality = '' } = useParams();
  return <WorksOffice key={municipality} municipality={municipality} />;
}
