import { ComingPage } from '../coming-page.js';

export default function MyIdeaRoute() {
  return <ComingPage title="account.ideas" />;
}
