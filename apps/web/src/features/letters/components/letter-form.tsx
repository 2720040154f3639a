import type { MunicipalityView } from '@talka/contracts';
import { LETTER_LANGUAGES, type LetterLanguage } from '@talka/newsletters';
import { Actions, Button, Checkbox, Fieldset, Notice, TextArea, TextField } from '@talka/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { TopicsField } from '../../../site/topics-field.js';
import { wrongFields, type Draft } from '../draft.js';

interface LetterFormProps {
  readonly municipality: MunicipalityView;
  readonly kept: Draft;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: (draft: Draft) => void;
  /** Whether something was typed that is not kept. */
  readonly onChanged?: (isChanged: boolean) => void;
  readonly children?: ReactNode;
}

/** What a letter says, in each language, and whom it is for, with how many that are. */
export function LetterForm(props: LetterFormProps) {
  const { municipality, kept, busy, error, onSave, onChanged, children } = props;
  const t = useText('letters');
  const refusals = useRefusals();
  const [draft, setDraft] = useState(kept);
  const form = useRef<HTMLFormElement>(null);
  const wrong = wrongFields(error);
  const general = error && Object.keys(wrong).length === 0 ? refusals.ofError(error).general : null;
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const change = (next: Draft) => {
    setDraft(next);
    onChanged?.(JSON.stringify(next) !== JSON.stringify(kept));
  };
  const write = (language: LetterLanguage, part: 'subject' | 'body', text: string) =>
    change({
      ...draft,
      words: { ...draft.words, [language]: { ...draft.words[language], [part]: text } },
    });
  return (
    <form
      ref={form}
      noValidate
      className="letters__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSave(draft);
      }}
    >
      {general ? <Notice tone="warning" live="assertive" title={general} /> : null}
      {LETTER_LANGUAGES.map((language) => (
        <Fieldset
          key={language}
          legend={t(`letters.in-${language}`)}
          hint={t(language === 'lv' ? 'letters.lv-hint' : 'letters.other-hint')}
        >
          <TextField
            label={t(`letters.subject-${language}`)}
            error={wrong[`words.${language}.subject`]}
            lang={language}
            value={draft.words[language].subject}
            onChange={({ currentTarget }) => write(language, 'subject', currentTarget.value)}
          />
          <TextArea
            label={t(`letters.body-${language}`)}
            error={wrong[`words.${language}.body`]}
            lang={language}
            rows={language === 'lv' ? 10 : 6}
            value={draft.words[language].body}
            onChange={({ currentTarget }) => write(language, 'body', currentTarget.value)}
          />
        </Fieldset>
      ))}
      <TopicsField
        legend={t('letters.topics')}
        hint={t('letters.topics-hint')}
        value={draft.topics}
        onChange={(topics) => change({ ...draft, topics })}
      />
      {municipality.areas.length > 1 ? (
        <Fieldset legend={t('letters.areas')} hint={t('letters.areas-hint')}>
          <div className="topics">
            {municipality.areas.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={draft.areas.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  change({
                    ...draft,
                    areas: checked ? [...draft.areas, id] : draft.areas.filter((one) => one !== id),
                  })
                }
              />
            ))}
          </div>
        </Fieldset>
      ) : null}
      <Recipients municipality={municipality.id} areas={draft.areas} topics={draft.topics} />
      <Actions>
        <Button type="submit" tone="quiet" busy={busy}>
          {t('letters.save')}
        </Button>
        {children}
      </Actions>
    </form>
  );
}

/** To how many it would go now, whatever is chosen. */
function Recipients({
  municipality,
  areas,
  topics,
}: Pick<Draft, 'areas' | 'topics'> & { municipality: string }) {
  const t = useText('letters');
  const { mutate, data } = useAction('letters.count', undefined, { inTurn: true });
  useEffect(() => {
    mutate({ params: { municipality }, body: { areas, topics } });
  }, [mutate, municipality, areas, topics]);
  return (
    <p className="letters__recipients" role="status">
      {data ? t('letters.recipients', { count: data.recipients }) : t('letters.counting')}
    </p>
  );
}
