import { DutyPage } from '../../features/pool/components/duty-page.js';

export default function DutyRoute() {
  return <DutyPage />;
}
