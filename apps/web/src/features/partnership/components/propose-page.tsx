import { MEMORANDUM_TASKS, type MemorandumTask } from '@talka/partnership';
import { announce, Button, Notice, PageHead, Select, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { forget, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { pathIn } from '../../../site/language.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import '../partnership.css';

/** Where a municipality puts something before the others. */
export function ProposePage({ municipality }: { municipality: string }) {
  const t = useText('partnership');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={t('joint.propose')}
      others={{ title: t('joint.administrators'), text: t('joint.administrators-text') }}
    >
      {() => (
        <Page title={t('joint.propose')}>
          <PageHead
            above={
              <OfficeCrumbs
                municipality={municipality}
                list={{ words: t('joint.title'), to: '/memorandum/decisions' }}
                here={t('joint.propose')}
              />
            }
            title={t('joint.propose')}
            lead={t('joint.propose-lead')}
          />
          <ProposeForm municipality={municipality} />
        </Page>
      )}
    </OfficialsOnly>
  );
}

const EMPTY = { title: '', words: '', task: '', closesOn: '' };

function ProposeForm({ municipality }: { municipality: string }) {
  const t = useText('partnership', 'public');
  const language = useLanguage();
  const navigate = useNavigate();
  const refusals = useRefusals();
  const [draft, setDraft, forgetDraft] = useKept(`own:joint:${municipality}`, EMPTY);
  const [said, setSaid] = useState(nothingSaid);
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const propose = useAction('joint-decisions.propose', ({ number }) => {
    forgetDraft();
    void forget('joint-decisions.list');
    announce(t('joint.send'));
    void navigate(pathIn(language, `/memorandum/decisions/${number}`));
  });
  return (
    <form
      noValidate
      className="partnership__form"
      onSubmit={(event) => {
        event.preventDefault();
        const { task, ...words } = draft;
        const body = { ...words, language, task: taskIn(task) };
        const onError = (error: unknown) => setSaid(refusals.ofError(error));
        if (!propose.isPending) propose.mutate({ params: { municipality }, body }, { onError });
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextField
        id="joint-title"
        label={t('joint.title-field')}
        error={said.fields['title']}
        value={draft.title}
        onChange={({ currentTarget: { value } }) => change({ title: value })}
      />
      <TextArea
        id="joint-words"
        label={t('joint.words-field')}
        hint={t('joint.words-hint')}
        rows={8}
        error={said.fields['words']}
        value={draft.words}
        onChange={({ currentTarget: { value } }) => change({ words: value })}
      />
      <Select
        id="joint-task"
        label={t('joint.task-field')}
        value={draft.task}
        onChange={({ currentTarget: { value } }) => change({ task: value })}
      >
        <option value="">{t('joint.task-none')}</option>
        {MEMORANDUM_TASKS.map((task) => (
          <option key={task} value={task}>
            {t(`task.${task}`)}
          </option>
        ))}
      </Select>
      <TextField
        id="joint-closes"
        type="date"
        label={t('joint.closes-field')}
        hint={t('joint.closes-hint')}
        error={said.fields['closesOn']}
        value={draft.closesOn}
        onChange={({ currentTarget: { value } }) => change({ closesOn: value })}
      />
      <div className="t-actions">
        <Button type="submit" busy={propose.isPending}>
          {t('joint.send')}
        </Button>
      </div>
    </form>
  );
}

const taskIn = (typed: string): MemorandumTask | null =>
  MEMORANDUM_TASKS.find((task) => String(task) === typed) ?? null;
