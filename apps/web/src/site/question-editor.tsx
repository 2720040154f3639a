import { FEWEST_OPTIONS, MOST_OPTIONS, MOST_QUESTIONS, QUESTION_KINDS } from '@talka/registration';
import { Button, Checkbox, Details, PlusIcon, Select, TextField } from '@talka/ui';
import { useText } from './text.js';
import {
  newQuestion,
  withOption,
  withoutOption,
  type OptionBody,
  type QuestionBody,
} from './question-editing.js';
import type { Wrong } from './wrong.js';
import './question-editor.css';

interface Props {
  /** Where the questions stand in what is sent, as its faults name them. */
  readonly at: string;
  /** The field's id on the page, by where it stands. */
  readonly fieldIdOf: (path: string) => string;
  /** Who answers, and what not to ask. */
  readonly text: string;
  readonly questions: readonly QuestionBody[];
  readonly wrong: Wrong;
  /** Of these the kind stays: somebody may have answered. */
  readonly asked?: readonly QuestionBody[];
  readonly onChange: (questions: QuestionBody[]) => void;
}

/** What everybody is asked who takes a place, as its organiser writes it. */
export function QuestionEditor({ at, fieldIdOf, text, questions, wrong, asked = [], onChange }: Props) {
  const t = useText('asked');
  const set = (id: string, part: Partial<QuestionBody>) =>
    onChange(questions.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <div className="questions">
      <p className="t-muted">{text}</p>
      {questions.map((question, place) => (
        <OneQuestion
          key={question.id}
          {...{ fieldIdOf, wrong }}
          at={`${at}.${place}`}
          number={place + 1}
          question={question}
          fixed={asked.some(({ id }) => id === question.id)}
          onChange={(part) => set(question.id, part)}
          onRemove={() => onChange(questions.filter(({ id }) => id !== question.id))}
        />
      ))}
      {questions.length < MOST_QUESTIONS ? (
        <Button
          tone="quiet"
          size="small"
          icon={<PlusIcon />}
          onClick={() => onChange([...questions, newQuestion()])}
        >
          {t('role-questions.add')}
        </Button>
      ) : null}
    </div>
  );
}

interface OneProps extends Pick<Props, 'fieldIdOf' | 'wrong'> {
  readonly at: string;
  readonly number: number;
  readonly question: QuestionBody;
  readonly fixed: boolean;
  readonly onChange: (part: Partial<QuestionBody>) => void;
  readonly onRemove: () => void;
}

function OneQuestion({ at, fieldIdOf, number, question, fixed, wrong, onChange, onRemove }: OneProps) {
  const t = useText('asked');
  const { kind, words, options, required } = question;
  const of = (path: string) => ({ id: fieldIdOf(`${at}.${path}`), error: wrong.fields[`${at}.${path}`] });
  return (
    <fieldset className="question">
      <legend>{t('role-questions.number', { number })}</legend>
      <TextField
        {...of('words.lv')}
        label={t('role-questions.words')}
        value={words.lv}
        maxLength={200}
        onChange={({ target }) => onChange({ words: { ...words, lv: target.value } })}
      />
      <Select
        {...of('kind')}
        label={t('role-questions.kind')}
        value={kind}
        disabled={fixed}
        onChange={({ currentTarget }) => {
          const chosen = QUESTION_KINDS.find((one) => one === currentTarget.value) ?? kind;
          const empty = chosen === 'choice' ? withOption(withOption([])) : [];
          onChange({ kind: chosen, options: empty });
        }}
      >
        {QUESTION_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`role-questions.kind-${one}`)}
          </option>
        ))}
      </Select>
      {kind === 'choice' ? <Options {...{ at, fieldIdOf, options, wrong, onChange }} /> : null}
      <Checkbox
        label={t('role-questions.required')}
        checked={required}
        onChange={({ target }) => onChange({ required: target.checked })}
      />
      <Translations {...{ at, fieldIdOf, question, wrong, onChange }} />
      <Button tone="plain" size="small" onClick={onRemove}>
        {t('role-questions.remove')}
        <span className="t-hidden"> {number}</span>
      </Button>
    </fieldset>
  );
}

type PartProps = Pick<OneProps, 'at' | 'fieldIdOf' | 'wrong' | 'onChange'>;

function Options({
  at,
  fieldIdOf,
  options,
  wrong,
  onChange,
}: PartProps & { options: readonly OptionBody[] }) {
  const t = useText('asked');
  const set = (place: number, lv: string) =>
    onChange({
      options: options.map((one, index) => (index === place ? { ...one, words: { ...one.words, lv } } : one)),
    });
  return (
    <div className="question__options" id={fieldIdOf(`${at}.options`)}>
      {wrong.fields[`${at}.options`] ? <p role="alert">{wrong.fields[`${at}.options`]}</p> : null}
      {options.map(({ id, words }, place) => {
        const path = `${at}.options.${place}.words.lv`;
        return (
          <div key={id} className="question__option">
            <TextField
              id={fieldIdOf(path)}
              label={t('role-questions.option', { number: place + 1 })}
              error={wrong.fields[path]}
              value={words.lv}
              maxLength={80}
              onChange={({ target }) => set(place, target.value)}
            />
            {options.length > FEWEST_OPTIONS ? (
              <Button
                tone="plain"
                size="small"
                onClick={() => onChange({ options: withoutOption(options, id) })}
              >
                {t('role-questions.option-remove')}
                <span className="t-hidden"> {place + 1}</span>
              </Button>
            ) : null}
          </div>
        );
      })}
      {options.length < MOST_OPTIONS ? (
        <Button
          tone="quiet"
          size="small"
          icon={<PlusIcon />}
          onClick={() => onChange({ options: withOption(options) })}
        >
          {t('role-questions.option-add')}
        </Button>
      ) : null}
    </div>
  );
}

/** The same for who reads another language; left empty, they read the Latvian. */
function Translations({ at, fieldIdOf, question, wrong, onChange }: PartProps & { question: QuestionBody }) {
  const t = useText('asked');
  const { words, options } = question;
  const wrongIn = (path: string) => wrong.fields[`${at}.${path}`];
  const known = (['en', 'ru'] as const).some((language) => wrongIn(`words.${language}`) !== undefined);
  return (
    <Details summary={t('role-questions.translations')} open={known ? true : undefined}>
      <p className="t-muted">{t('role-questions.translations-text')}</p>
      {(['en', 'ru'] as const).map((language) => (
        <div key={language} className="question__language">
          <TextField
            id={fieldIdOf(`${at}.words.${language}`)}
            label={t(`role-questions.in-${language}`)}
            error={wrongIn(`words.${language}`)}
            lang={language}
            value={words[language]}
            maxLength={200}
            onChange={({ target }) => onChange({ words: { ...words, [language]: target.value } })}
          />
          {options.map((option, place) => (
            <TextField
              key={option.id}
              id={fieldIdOf(`${at}.options.${place}.words.${language}`)}
              label={t(`role-questions.option-${language}`, { number: place + 1 })}
              error={wrongIn(`options.${place}.words.${language}`)}
              lang={language}
              value={option.words[language]}
              maxLength={80}
              onChange={({ target }) =>
                onChange({
                  options: options.map((one) =>
                    one === option ? { ...one, words: { ...one.words, [language]: target.value } } : one,
                  ),
                })
              }
            />
          ))}
        </div>
      ))}
    </Details>
  );
}
