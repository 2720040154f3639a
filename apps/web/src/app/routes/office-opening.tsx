import { useParams } from 'react-router';
import { OpeningPage } from '../../features/vote-office/components/opening-page.js';

export default function OfficeOpeningRoute() {
  const { municipality = '', number = '' } = useParams();
  return <OpeningPage municipality={municipality} number={Number(number)} />;
}
