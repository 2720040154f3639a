import { ComingPage } from '../coming-page.js';

export default function AuditRoute() {
  return <ComingPage title="account.audit" />;
}
