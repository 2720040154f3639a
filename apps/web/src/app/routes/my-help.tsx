import { MyHelp } from '../../features/helping/components/my-help.js';

export default function MyHelpRoute() {
  return <MyHelp />;
}
