import { useParams } from 'react-router';
import { RosterPage } from '../../features/roster/components/roster-page.js';
import { useText } from '../../site/text.js';
import { MissingPage } from '../../site/trouble.js';

export default function RosterRoute() {
  const t = useText('roster');
  const { number = '' } = useParams();
  if (!/^[1-9]\d{0,8}$/.test(number)) return <MissingPage title={t('roster.missing')} />;
  return <RosterPage key={number} number={Number(number)} />;
}
