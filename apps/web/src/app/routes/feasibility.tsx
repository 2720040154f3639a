import { useParams } from 'react-router';
import { CheckPage } from '../../features/feasibility/components/check-page.js';
import { ChecksList } from '../../features/feasibility/components/checks-list.js';
import { OfficialsWhoCheck } from '../../features/feasibility/components/check-frame.js';
import { MissingPage } from '../../site/trouble.js';

/** Whether ideas can be carried out: what waits at a municipality, and one idea under check. */
export default function FeasibilityRoute() {
  const { municipality = '', number } = useParams();
  if (number !== undefined && !/^[1-9]\d{0,8}$/.test(number)) return <MissingPage />;
  return (
    <OfficialsWhoCheck municipality={municipality}>
      {number === undefined ? (
        <ChecksList municipality={municipality} />
      ) : (
        <CheckPage key={number} municipality={municipality} number={Number(number)} />
      )}
    </OfficialsWhoCheck>
  );
}
