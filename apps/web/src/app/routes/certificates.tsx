import { CertificatesPage } from '../../features/certificates/components/certificates-page.js';

export default function CertificatesRoute() {
  return <CertificatesPage />;
}
