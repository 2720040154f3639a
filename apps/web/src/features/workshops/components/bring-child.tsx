import { Button, ErrorSummary, Notice, Stack, TextField } from '@talka/ui';
import { DateField, Dialog, FormsLocale, noDate, toIsoDate } from '@talka/ui/forms';
import { useState, type FormEvent } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import { forgetWorkshops } from '../api.js';

const FIELDS = ['name', 'birthDate'] as const;

/** What is said of children is asked for anew, and what they may. */
export const forgetChildren = async (): Promise<void> => {
  await Promise.all([forget('my-children.list'), forgetWorkshops()]);
};

/** Writes a child down that has no account, to enrol it. */
export function BringChild() {
  const t = useText('workshops');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
        {t('child.add')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('child.add-title')}
        closeLabel={t('child.close')}
      >
        <ChildForm done={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function ChildForm({ done }: { done: () => void }) {
  const t = useText('workshops', 'account');
  const language = useLanguage();
  const refusals = useRefusals();
  const add = useAction('my-children.add', forgetChildren);
  const [name, setName] = useState('');
  const [birth, setBirth] = useState(noDate);
  const [attempt, setAttempt] = useState(0);
  const said = add.error ? refusals.ofError(add.error) : null;
  const errors = FIELDS.flatMap((field) =>
    said?.fields[field] ? [{ fieldId: `child-${field}`, message: said.fields[field] }] : [],
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (add.isPending) return;
    add.mutate(
      { body: { name, birthDate: toIsoDate(birth) ?? '' } },
      { onSuccess: done, onError: () => setAttempt((count) => count + 1) },
    );
  };
  return (
    <FormsLocale locale={language}>
      <Stack as="form" noValidate onSubmit={send}>
        <ErrorSummary title={t('form.fix')} attempt={attempt} errors={errors} />
        {said?.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <p>{t('child.about')}</p>
        <TextField
          id="child-name"
          label={t('child.name')}
          error={said?.fields['name']}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DateField
          id="child-birthDate"
          legend={t('welcome.birth')}
          error={said?.fields['birthDate']}
          labels={{ day: t('date.day'), month: t('date.month'), year: t('date.year') }}
          value={birth}
          onChange={setBirth}
          birthday
        />
        <Button type="submit" busy={add.isPending}>
          {t('child.save')}
        </Button>
      </Stack>
    </FormsLocale>
  );
}
