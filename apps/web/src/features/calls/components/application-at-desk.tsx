import type { CallDeskView, CallView } from '@talka/contracts';
import { Button, Details, Notice, Tag, TextArea } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { useDesk } from '../use-desk.js';
import { useScore } from '../use-call-words.js';
import { AnswerList } from './answer-list.js';

type One = CallDeskView['applications'][number];

/** What stands of an application when its scoring is closed: its place, and, behind a fold, what was handed in and what each juror gave. */
export function Standing({ call, one }: { call: CallView; one: One }) {
  const t = useText('opencalls');
  const score = useScore();
  return (
    <>
      {one.standing?.place ? (
        <p>
          {t('opencalls.desk.standing', {
            place: one.standing.place,
            score: score(one.standing.score),
            low: score(one.standing.lowest),
            high: score(one.standing.highest),
          })}
        </p>
      ) : null}
      <Details summary={t('opencalls.desk.more')}>
        <div className="calls__part">
          {one.answers ? <AnswerList form={call.form} answers={one.answers} files={one.files} /> : null}
          {one.scorings.map(({ juror, points, words }) => (
            <p key={juror} className="prewrap">
              <b>{t('opencalls.desk.given-by', { juror, points: points.join(' + ') })}</b> {words}
            </p>
          ))}
        </div>
      </Details>
    </>
  );
}

/** An application that is decided on, and the report on it. */
export function ApplicationAtDesk({ call, one }: { call: CallView; one: One }) {
  const t = useText('opencalls');
  const { euros } = useFormats();
  const isChosen = one.outcome === 'chosen';
  return (
    <div className="calls__one">
      <h3>{one.title}</h3>
      <div>
        <Tag tone={isChosen ? 'done' : 'neutral'}>
          {t(isChosen ? 'opencalls.mine.state-chosen' : 'opencalls.mine.state-not-chosen')}
        </Tag>
      </div>
      <p>{[one.name ?? t('opencalls.call.gone'), ...(one.amount ? [euros(one.amount)] : [])].join(' · ')}</p>
      <p className="prewrap">{one.reason}</p>
      <Standing call={call} one={one} />
      {one.report ? (
        <ReportAtDesk call={call} number={one.number} report={one.report} files={one.files} />
      ) : null}
    </div>
  );
}

function ReportAtDesk({
  call: { municipality, number },
  number: application,
  report,
  files,
}: {
  call: CallView;
  number: number;
  report: NonNullable<One['report']>;
  files: One['files'];
}) {
  const t = useText('opencalls');
  const { euros } = useFormats();
  const refusals = useRefusals();
  const params = { municipality, number };
  const [words, setWords, forgetWords] = useKept(`own:report-answer:${number}:${application}`, '');
  const [said, setSaid] = useState(nothingSaid);
  const done = useDesk(params, t('opencalls.desk.report-done'));
  const answer = useAction('open-calls.answer-report', (now) => {
    forgetWords();
    setWords('');
    setSaid(nothingSaid);
    done(now);
  });
  const say = (accepted: boolean) =>
    answer.mutate(
      { params: { ...params, application }, body: { accepted, words } },
      { onError: (error: unknown) => setSaid(refusals.ofError(error)) },
    );
  return (
    <div className="calls__part">
      <h4>{t('opencalls.desk.report')}</h4>
      <p className="t-muted">
        {[
          t(`opencalls.report.state-${report.state}`),
          t('opencalls.call.spent', { sum: euros(report.spent) }),
        ].join(' · ')}
      </p>
      <p className="prewrap">{report.words}</p>
      {files
        .filter(({ field }) => field === 'report')
        .map((file) => (
          <a key={file.id} href={file.path} target="_blank" rel="noreferrer">
            {file.name}
          </a>
        ))}
      {report.state === 'handed-in' ? (
        <>
          {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
          <TextArea
            id={`report-answer-${application}`}
            label={t('opencalls.desk.report-answer')}
            rows={3}
            error={said.fields['words']}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <div className="t-actions">
            <Button busy={answer.isPending} onClick={() => say(true)}>
              {t('opencalls.desk.report-accept')}
            </Button>
            <Button tone="quiet" busy={answer.isPending} onClick={() => say(false)}>
              {t('opencalls.desk.report-return')}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
