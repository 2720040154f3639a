import { ComingPage } from '../coming-page.js';

export default function OfficeRoute() {
  return <ComingPage title="account.office" />;
}
