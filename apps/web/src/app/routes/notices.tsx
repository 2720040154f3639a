import { ComingPage } from '../coming-page.js';

export default function NoticesRoute() {
  return <ComingPage title="account.notices" />;
}
