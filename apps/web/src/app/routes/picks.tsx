import { PicksPage } from '../../features/accountability/components/picks-page.js';

export default function PicksRoute() {
  return <PicksPage />;
}
