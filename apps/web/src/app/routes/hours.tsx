import { useParams } from 'react-router';
import { HoursPage } from '../../features/roster/components/hours-page.js';
import { useText } from '../../site/text.js';
import { MissingPage } from '../../site/trouble.js';

export default function HoursRoute() {
  const t = useText('hours');
  const { number = '' } = useParams();
  if (!/^[1-9]\d{0,8}$/.test(number)) return <MissingPage title={t('hours.missing')} />;
  return <HoursPage key={number} number={Number(number)} />;
}
