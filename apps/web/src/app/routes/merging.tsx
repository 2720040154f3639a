import { useParams } from 'react-router';
import { MergingPage } from '../../features/merging/components/merging-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function MergingRoute() {
  const { number = '' } = useParams();
  return /^\d{1,9}$/.test(number) ? <MergingPage key={number} number={Number(number)} /> : <MissingPage />;
}
