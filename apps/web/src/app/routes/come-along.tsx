import { ComeAlong } from '../../features/shifts/components/come-along.js';

export default function ComeAlongRoute() {
  return <ComeAlong />;
}
