import { Passport } from '../../features/passport/components/passport.js';

export default function PassportRoute() {
  return <Passport />;
}
