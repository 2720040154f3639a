import { useParams } from 'react-router';
import { HappeningPage } from '../../features/programme/components/happening-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function HappeningRoute() {
  const { number = '' } = useParams();
  return /^[1-9]\d{0,8}$/.test(number) ? (
    <HappeningPage key={number} number={Number(number)} />
  ) : (
    <MissingPage />
  );
}
