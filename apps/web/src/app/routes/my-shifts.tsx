import { MyShifts } from '../../features/shifts/components/my-shifts.js';

export default function MyShiftsRoute() {
  return <MyShifts />;
}
