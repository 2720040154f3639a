import { useParams } from 'react-router';
import { AnswersOffice } from '../../features/answers/components/answers-office.js';
import { MissingPage } from '../../site/trouble.js';

export default function AnswersOfficeRoute() {
  const { municipality = '', number = '' } = useParams();
  return /^\d{1,9}$/.test(number) ? (
    <AnswersOffice key={number} municipality={municipality} number={Number(number)} />
  ) : (
    <MissingPage />
  );
}
