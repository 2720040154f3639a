import { SignIn } from '../../features/sign-in/components/sign-in.js';

export default function SignInRoute() {
  return <SignIn />;
}
