import { MyScoring } from '../../features/calls/components/my-scoring.js';

export default function MyScoringRoute() {
  return <MyScoring />;
}
