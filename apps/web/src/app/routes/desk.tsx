import { DeskPage } from '../../features/desk/components/desk-page.js';

export default function DeskRoute() {
  return <DeskPage />;
}
