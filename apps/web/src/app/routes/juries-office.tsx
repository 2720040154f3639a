import { useParams } from 'react-router';
import { AnnouncePage } from '../../features/juries/components/announce-page.js';

export default function JuriesOfficeRoute() {
  const { municipality = '' } = useParams();
  return <AnnouncePage key={municipality} municipality={municipality} />;
}
