import { ComingPage } from '../coming-page.js';

export default function CaseRoute() {
  return <ComingPage title="account.desk" />;
}
