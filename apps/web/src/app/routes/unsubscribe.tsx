import { lazy } from 'react';
import { useLocation } from 'react-router';
import { Unsubscribe } from '../../features/channels/components/unsubscribe.js';

const StopPage = lazy(async () => ({
  default: (await import('../../features/news/components/stop-page.js')).StopPage,
}));

/** Letters of municipalities have links of their own. */
export default function UnsubscribeRoute() {
  const token = useLocation().hash.slice(1);
  return token.startsWith('news.') ? <StopPage key={token} token={token} /> : <Unsubscribe />;
}
