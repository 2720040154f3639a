import { MeasuresPage } from '../../features/fairness/components/measures-page.js';

export default function MeasuresRoute() {
  return <MeasuresPage />;
}
