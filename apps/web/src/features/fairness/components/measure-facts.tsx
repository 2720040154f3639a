import type { MeasureView } from '@talka/contracts';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';

/** What was done about somebody's conduct, why, and what came of an appeal. */
export function MeasureFacts({ of, name }: { of: Omit<MeasureView, 'appealPossible'>; name?: string }) {
  const t = useText('fairness');
  const { dateTime } = useFormats();
  const { nameOf } = useTerritory();
  // Under the heading of all that was done, or right under the page's.
  const Heading = name === undefined ? 'h2' : 'h3';
  return (
    <>
      <Heading className="t-entry__title">
        {name ? `${name}: ` : null}
        {t(`fairness.measure-${of.kind}`)} ({t(`fairness.measure-${of.what}`)})
      </Heading>
      <p className="t-small t-muted">
        {[
          nameOf(of.municipality),
          dateTime(of.at),
          t('fairness.measure-counted', { count: of.counted }),
          ...(of.until ? [t('fairness.measure-until', { when: dateTime(of.until) })] : []),
        ].join(' · ')}
      </p>
      <p className="prewrap">{of.words}</p>
      {of.decision ? (
        <p className="prewrap">
          <b>{t(`fairness.measure-${of.decision}`)}.</b> {of.decisionWords}
        </p>
      ) : null}
    </>
  );
}
