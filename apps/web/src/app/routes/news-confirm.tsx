import { ConfirmPage } from '../../features/news/components/confirm-page.js';

export default function NewsConfirmRoute() {
  return <ConfirmPage />;
}
