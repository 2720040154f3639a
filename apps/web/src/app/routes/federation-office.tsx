import { FederationPage } from '../../features/office/components/federation-page.js';

export default function FederationOfficeRoute() {
  return <FederationPage />;
}
