import { SignPage } from '../../features/partnership/components/sign-page.js';

export default function PartnersOfficeRoute() {
  return <SignPage />;
}
