import { ComingPage } from '../coming-page.js';

export default function ProposeIdeaRoute() {
  return <ComingPage title="nav.propose" />;
}
