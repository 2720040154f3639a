import { useParams } from 'react-router';
import { VotesPage } from '../../features/vote-office/components/votes-page.js';

export default function OfficeVotesRoute() {
  const { municipality = '' } = useParams();
  return <VotesPage municipality={municipality} />;
}
