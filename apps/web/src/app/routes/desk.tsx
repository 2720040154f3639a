import { ComingPage } from '../coming-page.js';

export default function DeskRoute() {
  return <ComingPage title="account.desk" />;
}
