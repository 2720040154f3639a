import { GuardianPage } from '../../features/guardians/components/guardian-page.js';

export default function GuardianRoute() {
  return <GuardianPage />;
}
