import { OwnCalendar } from '../../features/shifts/components/own-calendar.js';
import { MyWorkshops } from '../../features/workshops/components/my-workshops.js';

export default function MyWorkshopsRoute() {
  return <MyWorkshops calendar={<OwnCalendar />} />;
}
