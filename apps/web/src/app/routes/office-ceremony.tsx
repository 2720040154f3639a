import { useParams } from 'react-router';
import { CeremonyPage } from '../../features/vote-office/components/ceremony-page.js';

export default function OfficeCeremonyRoute() {
  const { municipality = '', number = '' } = useParams();
  return <CeremonyPage municipality={municipality} number={Number(number)} />;
}
