import type { DeliveryView, StepView } from '@talka/contracts';
import { Bar, Timeline } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';
import './idea-work.css';

const noon = (day: string): string => `${day}T12:00:00Z`;

/** How what a vote has chosen is carried out: who answers, what it has cost, step by step, against a clock of two years. */
export function Project({ number }: { number: number }) {
  const t = useText('delivery');
  const { data } = useCall('ideas.delivery', { params: { number } }, { staleTime: 0 });
  // It stands beside the idea: where it cannot be fetched, the idea is read without it.
  if (!data?.delivery) return null;
  const { delivery } = data;
  return (
    <section aria-labelledby="project" className="project">
      <h2 id="project">{t('project.title')}</h2>
      <Facts delivery={delivery} />
      <h3>{t('project.steps')}</h3>
      {delivery.steps.length === 0 ? <p className="t-muted">{t('project.none')}</p> : null}
      <Steps delivery={delivery} />
    </section>
  );
}

function Facts({ delivery }: { delivery: DeliveryView }) {
  const t = useText('delivery');
  const { date, euros } = useFormats();
  const { office, spent, spentOn, costing, dueOn, deliveredOn, inTime } = delivery;
  const clock =
    deliveredOn === null
      ? t(inTime === false ? 'project.clock-late' : 'project.clock-runs', { day: date(noon(dueOn)) })
      : t(inTime ? 'project.clock-in-time' : 'project.clock-over', { day: date(noon(deliveredOn)) });
  const against =
    spent === null
      ? t('project.spent-none')
      : costing === null
        ? euros(spent)
        : t('project.spent-of', { spent: euros(spent), costing: euros(costing) });
  return (
    <dl className="project__facts">
      <div>
        <dt>{t('project.office')}</dt>
        <dd>{office ?? t('project.office-none')}</dd>
      </div>
      <div>
        <dt>{t('project.clock')}</dt>
        <dd>{clock}</dd>
      </div>
      <div>
        <dt>{t('project.spent')}</dt>
        <dd>
          {against}
          {spentOn === null ? null : (
            <span className="t-muted">, {t('project.as-of', { day: date(noon(spentOn)) })}</span>
          )}
          {spent === null || costing === null ? null : (
            <Bar
              label={against}
              max={Math.max(spent, costing, 1)}
              parts={[{ value: spent, tone: spent > costing ? 'brick' : 'lake' }]}
              target={costing}
            />
          )}
        </dd>
      </div>
    </dl>
  );
}

export function Steps({ delivery }: { delivery: DeliveryView }) {
  const t = useText('delivery');
  const { date } = useFormats();
  if (delivery.steps.length === 0) return null;
  const lateOf = ({ doneOn, plannedOn }: StepView) => doneOn === null && plannedOn < delivery.today;
  return (
    <Timeline
      label={t('project.steps')}
      steps={delivery.steps.map((step) => ({
        id: step.id,
        title: <span lang={step.language}>{step.words}</span>,
        when:
          step.doneOn === null
            ? t('project.planned-on', { day: date(noon(step.plannedOn)) })
            : t('project.done-on', { day: date(noon(step.doneOn)) }),
        state: step.doneOn !== null ? 'done' : lateOf(step) ? 'stopped' : 'ahead',
        stateLabel: t(
          step.doneOn !== null
            ? 'project.step-done'
            : lateOf(step)
              ? 'project.step-late'
              : 'project.step-ahead',
        ),
        children: <More step={step} />,
      }))}
    />
  );
}

/** Why it takes longer, and what is to be seen of it. */
function More({ step: { delays, photos } }: { step: StepView }) {
  const t = useText('delivery');
  const { date } = useFormats();
  return (
    <>
      {delays.map(({ reason, words, language, before, until }) => (
        <div key={until} className="project__delay">
          <p>
            {t('project.delay', {
              ...{ before: date(noon(before)), until: date(noon(until)) },
              reason: t(`delay.${reason}`),
            })}
          </p>
          <p lang={language} className="t-muted">
            {words}
          </p>
        </div>
      ))}
      {photos.length === 0 ? null : (
        <ul className="photos">
          {photos.map(({ id, alt, large, width, height }) => (
            <li key={id}>
              <img src={large} alt={alt} width={width ?? 640} height={height ?? 427} loading="lazy" />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
