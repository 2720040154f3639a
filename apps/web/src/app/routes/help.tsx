import { HelpPage } from '../../features/helping/components/help-page.js';

export default function HelpRoute() {
  return <HelpPage />;
}
