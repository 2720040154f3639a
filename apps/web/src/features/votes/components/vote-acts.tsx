import type { VoteView } from '@talka/contracts';
import { Section, Timeline, type TimelineStep } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';

const STOPS: readonly VoteView['acts'][number]['kind'][] = ['annul', 'rerun', 'suspend'];

/** What two people together did with the vote while it ran, and why. */
export function VoteActs({ vote }: { vote: VoteView }) {
  const t = useText('votes');
  const { dateTime } = useFormats();
  const steps = vote.acts.map((act, at): TimelineStep => ({
    id: `${at}`,
    title: t(`vote-act.${act.kind}`, { until: act.until === null ? '' : dateTime(act.until) }),
    when: <time dateTime={act.at}>{dateTime(act.at)}</time>,
    state: STOPS.includes(act.kind) ? 'stopped' : 'done',
    stateLabel: t('vote-acts.done'),
    children: <span lang="lv">{act.reason}</span>,
  }));
  return (
    <Section title={t('vote-acts.title')} id="acts">
      <p className="vote__sum">{steps.length > 0 ? t('vote-acts.text') : t('vote-acts.none')}</p>
      {steps.length > 0 ? <Timeline label={t('vote-acts.title')} steps={steps} /> : null}
    </Section>
  );
}
