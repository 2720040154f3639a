import { TrusteeKeyPage } from '../../features/vote-office/components/trustee-key-page.js';

export default function TrusteeKeyRoute() {
  return <TrusteeKeyPage />;
}
