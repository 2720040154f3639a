import { Booth } from '../../features/booth/components/booth.js';
import { VotePage } from './vote-page.js';

export default function BoothRoute() {
  return <VotePage>{(vote) => <Booth key={vote.number} vote={vote} />}</VotePage>;
}
