import { useParams } from 'react-router';
import { ApplicationPage } from '../../features/calls/components/application-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function MyApplicationRoute() {
  const { number = '' } = useParams();
  return /^\d{1,9}$/.test(number) ? (
    <ApplicationPage key={number} number={Number(number)} />
  ) : (
    <MissingPage />
  );
}
