import { StandIn } from '../../features/stand-ins/components/stand-in.js';

export default function StandInRoute() {
  return <StandIn />;
}
