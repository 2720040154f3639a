import { useParams } from 'react-router';
import { CallPage } from '../../features/calls/components/call-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function CallRoute() {
  const { number = '' } = useParams();
  return /^\d{1,9}$/.test(number) ? <CallPage key={number} number={Number(number)} /> : <MissingPage />;
}
