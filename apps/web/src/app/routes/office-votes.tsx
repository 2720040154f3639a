import { useParams } from 'react-router';
import { CeremonyPage } from '../../features/vote-office/components/ceremony-page.js';
import { IncidentsPage } from '../../features/vote-office/components/incidents-page.js';
import { OpeningPage } from '../../features/vote-office/components/opening-page.js';
import { VotePage } from '../../features/vote-office/components/vote-page.js';
import { VotesPage } from '../../features/vote-office/components/votes-page.js';
import { MissingPage } from '../../site/trouble.js';

/** The votes of an office, one of them, and its two great moments: together, for whoever opens one goes on to the next. */
export default function OfficeVotesRoute() {
  const { municipality = '', number, part } = useParams();
  if (number === undefined) return <VotesPage municipality={municipality} />;
  const vote = { municipality, number: Number(number) };
  if (!/^[1-9]\d{0,8}$/.test(number)) return <MissingPage />;
  if (part === undefined) return <VotePage key={number} {...vote} />;
  if (part === 'ceremony') return <CeremonyPage {...vote} />;
  if (part === 'incidents') return <IncidentsPage {...vote} />;
  return part === 'opening' ? <OpeningPage {...vote} /> : <MissingPage />;
}
