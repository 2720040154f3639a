import { Timeline, type TimelineStep } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';

/** What has happened with the memorandum, from its signing to today. */
const PAST = [
  { id: 'signed', day: '2021-03-22' },
  { id: 'reform', day: '2021-07-01' },
  { id: 'on', day: '2022-05-11' },
  { id: 'now', day: null },
] as const;

export function Past() {
  const t = useText('partnership');
  const { date } = useFormats();
  const steps = PAST.map(({ id, day }): TimelineStep => {
    const state = day === null ? 'now' : 'done';
    return {
      ...{ id, state, title: t(`memorandum.past-${id}`), stateLabel: t(`memorandum.${state}`) },
      ...(day === null ? {} : { when: date(day) }),
    };
  });
  return <Timeline label={t('memorandum.past')} steps={steps} />;
}
