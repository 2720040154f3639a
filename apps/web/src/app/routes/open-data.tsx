import { OpenDataPage } from '../../features/open-data/components/open-data-page.js';

export default function OpenDataRoute() {
  return <OpenDataPage />;
}
