import { useParams } from 'react-router';
import { DecisionPage } from '../../features/partnership/components/decision-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function JointDecisionRoute() {
  const { number = '' } = useParams();
  return /^\d{1,9}$/.test(number) ? <DecisionPage key={number} number={Number(number)} /> : <MissingPage />;
}
