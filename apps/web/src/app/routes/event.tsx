import { useParams } from 'react-router';
import { EventPage } from '../../features/shifts/components/event-page.js';
import { useText } from '../../site/text.js';
import { MissingPage } from '../../site/trouble.js';

export default function EventRoute() {
  const t = useText('shifts');
  const { number = '' } = useParams();
  if (!/^[1-9]\d{0,8}$/.test(number)) return <MissingPage title={t('event.gone')} />;
  return <EventPage key={number} number={Number(number)} />;
}
