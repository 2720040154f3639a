import { useParams } from 'react-router';
import { Closing } from '../../features/register/components/closing.js';
import { MissingPage } from '../../site/trouble.js';

export default function ClosingRoute() {
  const { workshop = '' } = useParams();
  return /^[0-9a-f-]{36}$/.test(workshop) ? <Closing key={workshop} workshop={workshop} /> : <MissingPage />;
}
