import { useParams } from 'react-router';
import { LettersOffice } from '../../features/letters/components/letters-office.js';

export default function LettersRoute() {
  const { municipality = '', letter } = useParams();
  return <LettersOffice key={letter} municipality={municipality} letter={letter} />;
}
