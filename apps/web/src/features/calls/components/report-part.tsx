import type { MyApplicationView } from '@talka/contracts';
import { announce, Button, Notice, Section, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { eurosTyped } from '../../../site/typed.js';
import { parseEuros } from '@talka/kernel';
import { useFiles } from '../use-files.js';
import { FilesField } from './form-field.js';

const TONES = { 'handed-in': 'info', returned: 'warning', accepted: 'success' } as const;

/** What was done with a micro-grant, told by who was granted it. */
export function ReportPart({
  number,
  mine,
  until,
}: {
  number: number;
  mine: MyApplicationView;
  until: string;
}) {
  const t = useText('opencalls');
  const { date } = useFormats();
  const refusals = useRefusals();
  const { report } = mine;
  const begun = { words: report?.words ?? '', spent: report ? eurosTyped(report.spent) : '' };
  const [typed, setTyped, forgetTyped] = useKept(`own:call-report:${number}`, begun);
  const [said, setSaid] = useState(nothingSaid);
  const files = useFiles(number, () => Promise.resolve(true));
  const send = useAction('my-applications.report', (now) => {
    forgetTyped();
    setSaid(nothingSaid);
    cache.setQueryData(queryKey('my-applications.read', { params: { number } }), now);
    announce(t('opencalls.report.sent'));
  });
  return (
    <Section title={t('opencalls.report.title')}>
      <div className="calls__form">
        {report ? (
          <Notice tone={TONES[report.state]} title={t(`opencalls.report.state-${report.state}`)}>
            {report.answer ? <p className="prewrap">{report.answer}</p> : null}
          </Notice>
        ) : null}
        {report?.state === 'accepted' ? (
          <p className="prewrap">{report.words}</p>
        ) : (
          <form
            noValidate
            className="calls__form"
            onSubmit={(event) => {
              event.preventDefault();
              const body = { words: typed.words, spent: parseEuros(typed.spent) ?? 1_000_000_000_000 };
              const onError = (error: unknown) => setSaid(refusals.ofError(error));
              if (!send.isPending) send.mutate({ params: { number }, body }, { onError });
            }}
          >
            <p>{t('opencalls.report.lead', { when: date(until) })}</p>
            {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
            <TextArea
              id="report-words"
              label={t('opencalls.report.words')}
              error={said.fields['words']}
              value={typed.words}
              onChange={({ target }) => setTyped({ ...typed, words: target.value })}
            />
            <TextField
              id="report-spent"
              label={t('opencalls.report.spent')}
              short
              inputMode="decimal"
              error={said.fields['spent']}
              value={typed.spent}
              onChange={({ target }) => setTyped({ ...typed, spent: target.value })}
            />
            <FilesField
              id="report"
              label={t('opencalls.report.files')}
              optional={t('opencalls.apply.optional')}
              files={mine.files.filter((one) => one.field === 'report')}
              sending={files.sending === 'report'}
              error={files.trouble['report']}
              onAdd={(added) => void files.add('report', added)}
              onRemove={(file) => void files.remove('report', file)}
            />
            <div className="t-actions">
              <Button type="submit" busy={send.isPending}>
                {t('opencalls.report.send')}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Section>
  );
}
