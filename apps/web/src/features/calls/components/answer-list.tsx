import type { CallFileView, CallView, MyScoringView } from '@talka/contracts';
import { Fragment } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import { useFieldWords } from '../use-call-words.js';

type Answers = NonNullable<MyScoringView['applications'][number]['answers']>;

/** What was handed in, field by field; sums are cents. */
export function AnswerList({
  form,
  answers,
  files,
}: {
  form: CallView['form'];
  answers: Answers;
  files: readonly CallFileView[];
}) {
  const t = useText('opencalls');
  const { euros } = useFormats();
  const wordsOf = useFieldWords();
  return (
    <dl className="calls__answers">
      {form.map((field) => {
        const said = answers[field.id];
        const chosen = (ids: readonly string[]) =>
          field.options
            .filter(({ id }) => ids.includes(id))
            .map(({ words }) => wordsOf(words).text)
            .join(', ');
        const its = files.filter((one) => one.field === field.id);
        const { text, lang } = wordsOf(field.words);
        return (
          <Fragment key={field.id}>
            <dt lang={lang}>{text}</dt>
            <dd className="prewrap">
              {field.kind === 'file' ? (
                its.length > 0 ? (
                  its.map((file, at) => (
                    <div key={file.id}>
                      <a href={file.path} target="_blank" rel="noreferrer">
                        {file.name || t('opencalls.scoring.file', { number: at + 1 })}
                      </a>
                    </div>
                  ))
                ) : (
                  t('opencalls.scoring.no-answer')
                )
              ) : said === undefined || said.length === 0 ? (
                t('opencalls.scoring.no-answer')
              ) : field.kind === 'link' && typeof said === 'string' ? (
                <a href={said} target="_blank" rel="noreferrer nofollow ugc">
                  {said}
                </a>
              ) : field.kind === 'sum' ? (
                euros(Number(said))
              ) : field.kind === 'one' || field.kind === 'several' ? (
                chosen(typeof said === 'string' ? [said] : said)
              ) : (
                said
              )}
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
