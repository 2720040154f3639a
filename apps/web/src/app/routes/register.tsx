import { useParams } from 'react-router';
import { SessionPage } from '../../features/register/components/session-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function RegisterRoute() {
  const { session = '' } = useParams();
  return /^[0-9a-f-]{36}$/.test(session) ? <SessionPage key={session} session={session} /> : <MissingPage />;
}
