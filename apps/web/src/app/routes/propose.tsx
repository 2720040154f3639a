import { ComingPage } from '../coming-page.js';

export default function ProposeRoute() {
  return <ComingPage title="nav.propose" />;
}
