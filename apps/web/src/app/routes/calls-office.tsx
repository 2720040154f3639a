import { useParams } from 'react-router';
import { CallDeskPage } from '../../features/calls/components/call-desk-page.js';
import { CallsOffice } from '../../features/calls/components/calls-office.js';
import { MissingPage } from '../../site/trouble.js';

export default function CallsOfficeRoute() {
  const { municipality = '', number } = useParams();
  if (number === undefined) return <CallsOffice key={municipality} municipality={municipality} />;
  return /^\d{1,9}$/.test(number) ? (
    <CallDeskPage key={number} municipality={municipality} number={Number(number)} />
  ) : (
    <MissingPage />
  );
}
