import { OrganisePage } from '../../features/organise/components/organise-page.js';

export default function OrganiseRoute() {
  return <OrganisePage />;
}
