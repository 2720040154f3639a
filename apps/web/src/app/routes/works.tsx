import { useParams } from 'react-router';
import { PlanOffice } from '../../features/works/components/plan-office.js';
import { WorksOffice } from '../../features/works/components/works-office.js';

export default function WorksRoute() {
  const { municipality = '', number } = useParams();
  return number === undefined ? (
    <WorksOffice key={municipality} municipality={municipality} />
  ) : (
    <PlanOffice key={`${municipality}/${number}`} municipality={municipality} number={Number(number)} />
  );
}
