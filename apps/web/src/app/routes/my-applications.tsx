import { MyApplications } from '../../features/calls/components/my-applications.js';

export default function MyApplicationsRoute() {
  return <MyApplications />;
}
