import type { ProjectReport } from '@talka/voting';
import { Bar, Details, Table } from '@talka/ui';
import { percentOf } from '../../../counting/amount.js';
import { useFormats, useText } from '../../../site/text.js';
import type { Sayer } from '../use-saying.js';
import { saying } from '../saying.js';

type Of<R extends ProjectReport['reason']> = Extract<ProjectReport, { reason: R }>;

/** Who paid for a project that Equal Shares bought: in full, with what was left, not at all. */
export function PayersBar({ project, sayer }: { project: Of<'bought'>; sayer: Sayer }) {
  const t = useText('result');
  const { number } = useFormats();
  const { supporters: all, paidFull: full, paidPartial: part, paidNothing: none } = project;
  const rows = [
    { who: t('payers.full'), n: full, key: 'full' },
    { who: t('payers.part'), n: part, key: 'part' },
    { who: t('payers.none'), n: none, key: 'none' },
  ].filter(({ n }) => n > 0);
  return (
    <div className="result__picture">
      <Bar
        label={t('payers.label', { all, full, part, none })}
        max={all}
        parts={[
          { value: full, kind: 'solid', tone: 'moss' },
          { value: part, kind: 'held' },
          { value: none, kind: 'rest', tone: 'lake' },
        ]}
      >
        <ul className="result__legend">
          {rows.map(({ who, n, key }) => (
            <li key={key} className={`result__key result__key--${key}`}>
              {who}: <b>{number(n)}</b>
            </li>
          ))}
        </ul>
      </Bar>
      <p className="result__note">
        {sayer.say(
          saying('payers.effective', {
            effective: { effective: project.effectiveSupport },
            score: { score: project.score },
          }),
        )}
      </p>
    </div>
  );
}

/** How near a project came that Equal Shares did not buy, and where its supporters' money went. */
export function NearBar({
  project,
  sayer,
  names,
}: {
  project: Of<'not-affordable'>;
  sayer: Sayer;
  names: (project: string) => string;
}) {
  const t = useText('result');
  const { number } = useFormats();
  const label = sayer.say(saying('payers.near-label', { percent: { percent: project.effectiveSupport } }));
  return (
    <div className="result__picture">
      <Bar
        label={label}
        max={100}
        parts={[{ value: percentOf(project.effectiveSupport), kind: 'solid', tone: 'ochre' }]}
      >
        {label}
      </Bar>
      <Details summary={t('payers.where')}>
        {project.payments.length === 0 ? (
          <p>{t('payers.nothing')}</p>
        ) : (
          <Table
            caption={t('payers.caption')}
            columns={[
              { id: 'project', header: t('payers.col-project'), cell: (one) => names(one.project) },
              {
                id: 'voters',
                header: t('payers.col-voters'),
                cell: (one) => number(one.ballots),
                numeric: true,
              },
              {
                id: 'paid',
                header: t('payers.col-paid'),
                cell: (one) => sayer.money(one.paid),
                numeric: true,
              },
            ]}
            rows={project.payments}
            rowKey={(one) => one.project}
          />
        )}
      </Details>
    </div>
  );
}
