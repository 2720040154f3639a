import { useParams } from 'react-router';
import { DeskPage } from '../../features/desk/components/desk-page.js';
import { spotMap } from './desk-slots.js';

export default function CaseRoute() {
  const { case: id } = useParams();
  return <DeskPage id={id} map={spotMap} />;
}
