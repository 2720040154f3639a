import { AbilitiesPage } from '../../features/abilities/components/abilities-page.js';

export default function AbilitiesRoute() {
  return <AbilitiesPage />;
}
