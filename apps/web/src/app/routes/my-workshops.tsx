import { MyWorkshops } from '../../features/workshops/components/my-workshops.js';

export default function MyWorkshopsRoute() {
  return <MyWorkshops />;
}
