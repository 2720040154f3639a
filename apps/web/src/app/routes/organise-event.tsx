import { useParams } from 'react-router';
import { EventEditor } from '../../features/organise/components/event-editor.js';
import { EventPhotos } from '../../features/works/components/event-photos.js';
import { MissingPage } from '../../site/trouble.js';

export default function OrganiseEventRoute() {
  const { number = '' } = useParams();
  return /^[1-9]\d{0,8}$/.test(number) ? (
    <EventEditor key={number} number={Number(number)} more={<EventPhotos number={Number(number)} />} />
  ) : (
    <MissingPage />
  );
}
