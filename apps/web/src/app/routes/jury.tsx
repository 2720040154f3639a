import { useParams } from 'react-router';
import { JuryPage } from '../../features/juries/components/jury-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function JuryRoute() {
  const { number = '' } = useParams();
  return /^\d{1,9}$/.test(number) ? <JuryPage key={number} number={Number(number)} /> : <MissingPage />;
}
