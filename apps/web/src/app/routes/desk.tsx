import { DeskPage } from '../../features/desk/components/desk-page.js';
import { spotMap } from './desk-slots.js';

export default function DeskRoute() {
  return <DeskPage map={spotMap} />;
}
