import { ComingPage } from '../coming-page.js';

export default function MyIdeasRoute() {
  return <ComingPage title="account.ideas" />;
}
