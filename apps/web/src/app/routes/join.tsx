import { JoinPage } from '../../features/partnership/components/join-page.js';

export default function JoinRoute() {
  return <JoinPage />;
}
