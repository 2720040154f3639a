import { useParams } from 'react-router';
import { SelfCheckIn } from '../../features/register/components/self-check-in.js';
import { MissingPage } from '../../site/trouble.js';

export default function CheckInRoute() {
  const { session = '' } = useParams();
  return /^[0-9a-f-]{36}$/.test(session) ? <SelfCheckIn key={session} session={session} /> : <MissingPage />;
}
