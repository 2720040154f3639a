import { useParams } from 'react-router';
import { ScoringPage } from '../../features/calls/components/scoring-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function MyScoringOfRoute() {
  const { number = '' } = useParams();
  return /^\d{1,9}$/.test(number) ? <ScoringPage key={number} number={Number(number)} /> : <MissingPage />;
}
