import { Me } from '../../features/account/components/me.js';

export default function MeRoute() {
  return <Me />;
}
