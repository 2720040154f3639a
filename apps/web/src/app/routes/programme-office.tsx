import { useParams } from 'react-router';
import { PlanPage } from '../../features/programme/components/plan-page.js';
import { PlanningPage } from '../../features/programme/components/planning-page.js';
import { MissingPage } from '../../site/trouble.js';

export default function ProgrammeOfficeRoute() {
  const { municipality = '', number } = useParams();
  if (number === undefined) return <PlanningPage key={municipality} municipality={municipality} />;
  if (number === 'new') return <PlanPage key={municipality} municipality={municipality} number={null} />;
  return /^[1-9]\d{0,8}$/.test(number) ? (
    <PlanPage key={`${municipality} ${number}`} municipality={municipality} number={Number(number)} />
  ) : (
    <MissingPage />
  );
}
