import { MyMail } from '../../features/channels/components/my-mail.js';

export default function MyMailRoute() {
  return <MyMail />;
}
