import { Unsubscribe } from '../../features/channels/components/unsubscribe.js';

export default function UnsubscribeRoute() {
  return <Unsubscribe />;
}
