import { useParams } from 'react-router';
import { Together } from '../../features/shifts/components/together.js';
import { MissingPage } from '../../site/trouble.js';

export default function TogetherRoute() {
  const { shift = '' } = useParams();
  return /^[0-9a-f-]{36}$/.test(shift) ? <Together key={shift} shift={shift} /> : <MissingPage />;
}
