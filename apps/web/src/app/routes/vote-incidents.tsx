import { IncidentsPage } from '../../features/incidents/components/incidents-page.js';
import { VoteActs } from '../../features/votes/components/vote-acts.js';
import '../../features/votes/components/votes.css';
import { VotePage } from './vote-page.js';

export default function VoteIncidentsRoute() {
  return (
    <VotePage>
      {(vote) => (
        <IncidentsPage vote={vote}>
          <VoteActs vote={vote} />
        </IncidentsPage>
      )}
    </VotePage>
  );
}
