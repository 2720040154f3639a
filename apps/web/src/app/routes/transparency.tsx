import { TransparencyPage } from '../../features/transparency/components/transparency-page.js';

export default function TransparencyRoute() {
  return <TransparencyPage />;
}
