import { StandIn } from '../../features/shifts/components/stand-in.js';

export default function StandInRoute() {
  return <StandIn />;
}
