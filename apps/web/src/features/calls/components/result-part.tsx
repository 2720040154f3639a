import type { CallView } from '@talka/contracts';
import { Section, Table } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { useScore } from '../use-call-words.js';

type Result = NonNullable<CallView['result']>;

/** Who was chosen, with how much, and how far the jurors were apart; of the others how many they are. */
export function ResultPart({ call, result }: { call: CallView; result: Result }) {
  const t = useText('opencalls');
  const { euros, list } = useFormats();
  const score = useScore();
  const reports = result.chosen.flatMap((one) =>
    one.report ? [{ ...one.report, name: one.name, title: one.title }] : [],
  );
  const nameOf = (name: string) => (name === '' ? t('opencalls.call.gone') : name);
  return (
    <Section title={t('opencalls.call.result')}>
      <div className="calls__part">
        <p>
          {t('opencalls.call.result-text', {
            given: euros(result.given),
            sum: euros(call.sum),
            count: result.notChosen,
          })}
        </p>
        {result.chosen.length === 0 ? (
          <p>{t('opencalls.call.nobody')}</p>
        ) : (
          <Table
            caption={t('opencalls.call.result')}
            rows={result.chosen.map((one, at) => ({ ...one, at }))}
            rowKey={({ at }) => String(at)}
            columns={[
              { id: 'name', header: t('opencalls.call.name'), cell: ({ name }) => nameOf(name) },
              { id: 'title', header: t('opencalls.call.for-what'), cell: ({ title }) => title },
              {
                id: 'amount',
                header: t('opencalls.call.amount'),
                numeric: true,
                cell: ({ amount }) => euros(amount),
              },
              {
                id: 'place',
                header: t('opencalls.call.place'),
                numeric: true,
                cell: ({ place }) => place ?? '–',
              },
              {
                id: 'score',
                header: t('opencalls.call.score'),
                numeric: true,
                cell: (one) => score(one.score),
              },
              {
                id: 'spread',
                header: t('opencalls.call.spread'),
                numeric: true,
                cell: ({ lowest, highest }) =>
                  t('opencalls.call.spread-text', { low: score(lowest), high: score(highest) }),
              },
            ]}
          />
        )}
        {result.jurors.length > 0 ? (
          <p>{t('opencalls.call.jurors', { names: list(result.jurors) })}</p>
        ) : null}
        {reports.map(({ name, title, words, spent }, at) => (
          <div key={at}>
            <h3>{t('opencalls.call.done')}</h3>
            <p className="t-muted">
              {[nameOf(name), title, t('opencalls.call.spent', { sum: euros(spent) })].join(' · ')}
            </p>
            <p className="prewrap">{words}</p>
          </div>
        ))}
      </div>
    </Section>
  );
}
