import { OrganisePage } from '../../features/organise/components/organise-page.js';
import { OwnWorkshops } from '../../features/workshop-desk/components/own-workshops.js';

export default function OrganiseRoute() {
  return (
    <OrganisePage
      workshops={(organisation, role) => <OwnWorkshops organisation={organisation} role={role} />}
    />
  );
}
