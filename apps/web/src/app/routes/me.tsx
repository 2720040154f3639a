import { ComingPage } from '../coming-page.js';

export default function MeRoute() {
  return <ComingPage title="account.details" />;
}
