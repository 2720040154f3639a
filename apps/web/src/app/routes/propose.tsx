import { Propose } from '../../features/propose/components/propose.js';
import { proposeSlots } from './propose-slots.js';

export default function ProposeRoute() {
  return <Propose idea={null} {...proposeSlots} />;
}
