import { Welcome } from '../../features/sign-in/components/welcome.js';

export default function WelcomeRoute() {
  return <Welcome />;
}
