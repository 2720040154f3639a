import { useParams } from 'react-router';
import { OrganisationsOffice } from '../../features/organise/components/organisations-office.js';

export default function OrganisationsOfficeRoute() {
  const { municipality = '' } = useParams();
  return <OrganisationsOffice key={municipality} municipality={municipality} />;
}
