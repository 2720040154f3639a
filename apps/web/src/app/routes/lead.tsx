import { LeadPage } from '../../features/register/components/lead-page.js';

export default function LeadRoute() {
  return <LeadPage />;
}
