import { useParams } from 'react-router';
import { VotePage } from '../../features/vote-office/components/vote-page.js';

export default function OfficeVoteRoute() {
  const { municipality = '', number = '' } = useParams();
  return <VotePage key={number} municipality={municipality} number={Number(number)} />;
}
