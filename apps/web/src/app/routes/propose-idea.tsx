import { useParams } from 'react-router';
import { Propose } from '../../features/propose/components/propose.js';
import { proposeSlots } from './propose-slots.js';

export default function ProposeIdeaRoute() {
  return <Propose idea={useParams()['idea'] ?? null} {...proposeSlots} />;
}
