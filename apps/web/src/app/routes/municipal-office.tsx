import { useParams } from 'react-router';
import { OfficePage } from '../../features/office/components/office-page.js';

export default function MunicipalOfficeRoute() {
  const { municipality } = useParams();
  return <OfficePage municipality={municipality} />;
}
