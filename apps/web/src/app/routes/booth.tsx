import { Wrap } from '@talka/ui';
import { Booth } from '../../features/booth/components/booth.js';
import { VoteHelp } from '../../features/incidents/components/vote-help.js';
import { VotePage } from './vote-page.js';

export default function BoothRoute() {
  return (
    <VotePage>
      {(vote) => (
        <>
          <Booth key={vote.number} vote={vote} />
          <Wrap>
            <VoteHelp vote={vote} />
          </Wrap>
        </>
      )}
    </VotePage>
  );
}
