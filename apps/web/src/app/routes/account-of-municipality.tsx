import { useParams } from 'react-router';
import { AccountPage } from '../../features/accountability/components/account-page.js';

export default function AccountOfMunicipalityRoute() {
  const { municipality = '' } = useParams();
  return <AccountPage key={municipality} municipality={municipality} />;
}
