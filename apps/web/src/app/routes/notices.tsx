import { Notices } from '../../features/account/components/notices.js';

export default function NoticesRoute() {
  return <Notices />;
}
