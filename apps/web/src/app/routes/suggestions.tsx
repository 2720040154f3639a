import { useParams } from 'react-router';
import { SuggestionsPage } from '../../features/suggestions/components/suggestions-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function SuggestionsRoute() {
  const { number = '' } = useParams();
  return /^\d{1,9}$/.test(number) ? (
    <SuggestionsPage key={number} number={Number(number)} />
  ) : (
    <MissingPage />
  );
}
