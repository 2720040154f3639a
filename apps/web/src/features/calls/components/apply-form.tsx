import type { CallView, MyApplicationView } from '@talka/contracts';
import { announce, Button, Notice, TextField } from '@talka/ui';
import { useState } from 'react';
import { cache, forget, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { useFieldWords } from '../use-call-words.js';
import { useDraft } from '../use-draft.js';
import { useFiles } from '../use-files.js';
import { FilesField, FormField } from './form-field.js';

/** The form of a call that is open. It saves itself; handing it in is one button. */
export function ApplyForm({ call, mine }: { call: CallView; mine: MyApplicationView | null }) {
  const t = useText('opencalls');
  const { dateTime } = useFormats();
  const refusals = useRefusals();
  const wordsOf = useFieldWords();
  const { number } = call;
  const params = { number };
  const draft = useDraft(number, mine);
  const files = useFiles(number, () => draft.flush(mine === null));
  const [said, setSaid] = useState(nothingSaid);
  const wrong = draft.saving === 'refused' ? refusals.ofError(draft.refused) : said;
  const after = (words: string) => (now: { application: MyApplicationView | null }) => {
    cache.setQueryData(queryKey('my-applications.read', { params }), now);
    void forget('my-applications.list');
    setSaid(nothingSaid);
    announce(words);
  };
  const onError = (error: unknown) => {
    const about = refusals.ofError(error);
    setSaid(about);
    const [first] = Object.keys(about.fields);
    if (first) document.getElementById(`apply-${first}`)?.focus();
  };
  const handIn = useAction('my-applications.hand-in', after(t('opencalls.apply.done')));
  const withdraw = useAction('my-applications.withdraw', after(t('opencalls.apply.withdrawn')));
  const isIn = mine?.state === 'handed-in';
  const isChanged = draft.saving !== 'saved' || (mine?.changed ?? false);
  const line = (name: 'name' | 'title', label: string, hint: string) => (
    <TextField
      id={`apply-${name}`}
      label={label}
      hint={hint}
      error={wrong.fields[name]}
      value={draft.typed[name]}
      onChange={({ target }) => draft.change({ [name]: target.value })}
    />
  );
  return (
    <form
      noValidate
      className="calls__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (handIn.isPending) return;
        void draft.flush(mine === null).then((isSaved) => {
          if (isSaved) handIn.mutate({ params }, { onError });
        });
      }}
    >
      {isIn && mine.handedInAt ? (
        <Notice
          tone={isChanged ? 'warning' : 'success'}
          title={isChanged ? t('opencalls.apply.changed') : t('opencalls.apply.done')}
        >
          <p>{t('opencalls.apply.done-text', { when: dateTime(mine.handedInAt) })}</p>
        </Notice>
      ) : null}
      {mine?.state === 'withdrawn' ? <Notice tone="info" title={t('opencalls.apply.withdrawn')} /> : null}
      {wrong.general ? <Notice tone="warning" live="assertive" title={wrong.general} /> : null}
      <p>{t('opencalls.apply.blind')}</p>
      {line('name', t('opencalls.apply.name'), t('opencalls.apply.name-hint'))}
      {line('title', t('opencalls.apply.name-of'), t('opencalls.apply.name-of-hint'))}
      {call.form.map((field) =>
        field.kind === 'file' ? (
          <FilesField
            key={field.id}
            id={field.id}
            label={<span lang={wordsOf(field.words).lang}>{wordsOf(field.words).text}</span>}
            optional={field.required ? undefined : t('opencalls.apply.optional')}
            files={mine?.files.filter((one) => one.field === field.id) ?? []}
            sending={files.sending === field.id}
            error={files.trouble[field.id] ?? wrong.fields[field.id]}
            onAdd={(added) => void files.add(field.id, added)}
            onRemove={(file) => void files.remove(field.id, file)}
          />
        ) : (
          <FormField
            key={field.id}
            field={field}
            said={draft.typed.answers[field.id]}
            error={wrong.fields[field.id]}
            onChange={(answer) => draft.change({ answers: { [field.id]: answer } })}
          />
        ),
      )}
      <p role="status" className="t-muted">
        {draft.saving === 'saved'
          ? mine
            ? t('opencalls.apply.saved')
            : ''
          : draft.saving === 'saving'
            ? t('opencalls.apply.saving')
            : t('opencalls.apply.unsaved')}
      </p>
      <div className="t-actions">
        <Button type="submit" busy={handIn.isPending}>
          {t(isIn ? 'opencalls.apply.hand-in-again' : 'opencalls.apply.hand-in')}
        </Button>
        {isIn ? (
          <Button
            type="button"
            tone="quiet"
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate({ params }, { onError })}
          >
            {t('opencalls.apply.withdraw')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
