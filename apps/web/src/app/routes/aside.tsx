import { AsidePage } from '../../features/fairness/components/aside-page.js';

export default function AsideRoute() {
  return <AsidePage />;
}
