import { useParams } from 'react-router';
import { WorkshopDesk } from '../../features/workshop-desk/components/workshop-desk.js';
import { useText } from '../../site/text.js';
import { MissingPage } from '../../site/trouble.js';

export default function WorkshopDeskRoute() {
  const t = useText('workshopdesk');
  const { number = '' } = useParams();
  if (!/^[1-9]\d{0,8}$/.test(number)) return <MissingPage title={t('workdesk.gone')} />;
  return <WorkshopDesk key={number} number={Number(number)} />;
}
