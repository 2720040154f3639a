import { LANGUAGE_NAMES, LANGUAGE_ORDER, type Language } from '@talka/i18n/browser';
import { SUMMARY, TITLE } from '@talka/ideas';
import { lengthOf } from '@talka/kernel';
import { Select, TextArea, TextField } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { useCounter } from '../use-counter.js';
import { fieldId, type StepProps } from '../step-props.js';

/** What is proposed: a title and a sentence or two. */
export function StepIdea({ draft, change, errors }: StepProps) {
  const t = useText('propose');
  const { content } = draft;
  const left = useCounter();
  const set = (part: Partial<typeof content>) =>
    change((before) => ({ ...before, content: { ...before.content, ...part } }));
  return (
    <div className="propose-form">
      <TextField
        id={fieldId('title')}
        label={t('field.title')}
        hint={t('field.title-hint')}
        error={errors.title}
        lang={content.language}
        value={content.title}
        counter={() => left(lengthOf(content.title), TITLE.max)}
        onChange={(event) => set({ title: event.currentTarget.value })}
        autoComplete="off"
      />
      <TextArea
        id={fieldId('summary')}
        label={t('field.summary')}
        hint={t('field.summary-hint')}
        error={errors.summary}
        lang={content.language}
        rows={4}
        value={content.summary}
        counter={() => left(lengthOf(content.summary), SUMMARY.max)}
        onChange={(event) => set({ summary: event.currentTarget.value })}
      />
      <Select
        label={t('field.language')}
        hint={t('field.language-hint')}
        value={content.language}
        onChange={(event) => set({ language: event.currentTarget.value as Language })}
      >
        {LANGUAGE_ORDER.map((it) => (
          <option key={it} value={it} lang={it}>
            {LANGUAGE_NAMES[it]}
          </option>
        ))}
      </Select>
    </div>
  );
}
