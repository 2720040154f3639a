import { useLocation, useNavigate } from 'react-router';

export type Step = 'choose' | 'look';

/** Which step of the booth is shown. It is in the address, so that "back" goes one step back and not out of the booth. */
export function useStep(): readonly [Step, (step: Step) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const query = new URLSearchParams(search);
  const step: Step = query.get('step') === 'look' ? 'look' : 'choose';
  const go = (to: Step) => {
    if (to === 'look') query.set('step', 'look');
    else query.delete('step');
    const rest = query.toString().replace(/=(?=&|$)/g, '');
    void navigate(rest ? `${pathname}?${rest}` : pathname);
  };
  return [step, go];
}
