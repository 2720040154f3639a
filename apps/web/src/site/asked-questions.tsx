import type { Answers, SlotQuestion } from '@talka/contracts';
import { ErrorSummary, Notice, RadioGroup, TextField } from '@talka/ui';
import { CARE_KEPT_DAYS } from '@talka/volunteering';
import { useLanguage, useText } from './text.js';
import type { Answering } from './use-answering.js';
import './asked-questions.css';

/** An organiser's words in the reader's language, or in Latvian where there are none. */
export function useWords(): (words: SlotQuestion['words']) => string {
  const language = useLanguage();
  return (words) => (language === 'en' || language === 'ru' ? words[language] : '') || words.lv;
}

/** What will be asked, told before somebody signs up. */
export function QuestionsAhead({ questions }: { questions: readonly SlotQuestion[] }) {
  const t = useText('asked');
  const say = useWords();
  return (
    <p className="t-muted">
      {t('asked.before', { list: questions.map(({ words }) => say(words)).join(' · ') })}
    </p>
  );
}

interface FieldsProps {
  readonly id: string;
  readonly answering: Answering;
  readonly where?: 'shift' | 'workshop';
  /** Whether it is said who will read it; of several, once is enough. */
  readonly isLast?: boolean;
}

/** What is asked, as fields, with everything over them that is still to be mended, and who will read it. */
export function QuestionFields({ id, answering, where = 'shift', isLast = true }: FieldsProps) {
  const t = useText('asked');
  const { questions, wrong, attempt } = answering;
  const fieldId = (question: string) => `${id}-${question}`;
  const errors = questions.flatMap(({ id: question }) => {
    const message = wrong.fields[question];
    return message === undefined ? [] : [{ fieldId: fieldId(question), message }];
  });
  return (
    <div className="asked-questions">
      {wrong.general ? <Notice tone="warning" live="assertive" title={wrong.general} /> : null}
      <ErrorSummary title={t('asked.fix')} attempt={attempt} errors={errors} />
      {questions.map((question) => (
        <Field key={question.id} id={fieldId(question.id)} question={question} answering={answering} />
      ))}
      {isLast ? (
        <p className="t-small t-muted">
          {t(where === 'shift' ? 'asked.text' : 'asked.text-workshop', { days: CARE_KEPT_DAYS })}
        </p>
      ) : null}
    </div>
  );
}

const LONGEST = 300;

interface FieldProps {
  readonly id: string;
  readonly question: SlotQuestion;
  readonly answering: Answering;
}

function Field({ id, question, answering: { answers, wrong, answer, leaveOpen } }: FieldProps) {
  const t = useText('asked');
  const say = useWords();
  const { kind, required, words, options } = question;
  const known = answers[question.id];
  const shared = {
    ...{ id, error: wrong.fields[question.id] },
    optional: required ? undefined : t('asked.optional'),
  };
  if (kind === 'text') {
    return (
      <TextField
        {...shared}
        label={say(words)}
        value={typeof known === 'string' ? known : ''}
        maxLength={LONGEST}
        autoComplete="off"
        required={required}
        onChange={({ target }) => answer(question.id, target.value)}
      />
    );
  }
  const choices =
    kind === 'choice'
      ? options.map((option) => ({ value: option.id, label: say(option.words) }))
      : [
          { value: YES, label: t('asked.yes') },
          { value: NO, label: t('asked.no') },
        ];
  const value = known === undefined ? (required ? 'none' : OPEN) : known === true ? YES : known || NO;
  return (
    <RadioGroup
      {...shared}
      legend={say(words)}
      options={required ? choices : [...choices, { value: OPEN, label: t('asked.leave-open') }]}
      value={value}
      onChange={(chosen) => {
        if (chosen === OPEN) leaveOpen(question.id);
        else answer(question.id, kind === 'choice' ? chosen : chosen === YES);
      }}
    />
  );
}

/** No id of an answer has a colon. */
const YES = ':yes';
const NO = ':no';
const OPEN = ':open';

/** What somebody has answered, beside what was asked; what must be answered and is not, is said. */
export function AnswersGiven({
  questions,
  answers,
  quiet = false,
}: {
  questions: readonly SlotQuestion[];
  answers: Answers;
  /** Without what was left open. */
  quiet?: boolean;
}) {
  const t = useText('asked');
  const say = useWords();
  const said = ({ id, options }: SlotQuestion): string | null => {
    const answer = answers[id];
    if (answer === undefined) return null;
    if (typeof answer === 'boolean') return t(answer ? 'asked.yes' : 'asked.no');
    const chosen = options.find((option) => option.id === answer);
    return chosen ? say(chosen.words) : answer;
  };
  const shown = questions.filter(({ id, required }) => answers[id] !== undefined || (required && !quiet));
  if (shown.length === 0) return null;
  return (
    <dl className="answers" aria-label={t('asked.answers')}>
      {shown.map((question) => (
        <div key={question.id}>
          <dt>{say(question.words)}</dt>
          <dd>{said(question) ?? <i className="t-muted">{t('asked.no-answer')}</i>}</dd>
        </div>
      ))}
    </dl>
  );
}
