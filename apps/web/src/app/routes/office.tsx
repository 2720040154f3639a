import { OfficePage } from '../../features/office/components/office-page.js';

export default function OfficeRoute() {
  return <OfficePage />;
}
