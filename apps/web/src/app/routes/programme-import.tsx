import { useParams } from 'react-router';
import { ImportPage } from '../../features/programme/components/import-page.js';

export default function ProgrammeImportRoute() {
  const { municipality = '' } = useParams();
  return <ImportPage key={municipality} municipality={municipality} />;
}
