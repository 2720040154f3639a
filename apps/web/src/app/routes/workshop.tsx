import { useParams } from 'react-router';
import { WorkshopPage } from '../../features/workshops/components/workshop-page.js';
import { useText } from '../../site/text.js';
import { MissingPage } from '../../site/trouble.js';

export default function WorkshopRoute() {
  const t = useText('workshops');
  const { number = '' } = useParams();
  if (!/^[1-9]\d{0,8}$/.test(number)) return <MissingPage title={t('workshop.gone')} />;
  return <WorkshopPage key={number} number={Number(number)} />;
}
