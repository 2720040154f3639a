import type { Attendance } from '@talka/workshops';
import { useText } from '../../site/text.js';

/** What a mark says, in words. */
export function useSaid(): (attendance: Attendance) => string {
  const t = useText('register');
  return (attendance) => {
    if (attendance.as !== 'present') return t('mark.said', { as: attendance.as });
    const { late, early } = attendance;
    if (late > 0 && early > 0) return t('mark.said-both', { late, early });
    if (late > 0) return t('mark.said-late', { late });
    return early > 0 ? t('mark.said-early', { early }) : t('mark.said', { as: 'present' });
  };
}
