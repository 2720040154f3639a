import { useParams } from 'react-router';
import { OfficeCertificates } from '../../features/certificates/components/office-certificates.js';

export default function OfficeCertificatesRoute() {
  const { municipality = '' } = useParams();
  return <OfficeCertificates key={municipality} municipality={municipality} />;
}
