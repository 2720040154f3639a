import { Button, Details, PlusIcon, Select, TextField } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { QuestionEditor } from '../../../site/question-editor.js';
import { useText } from '../../../site/text.js';
import { newRoleId, withoutRole, type Parts, type RoleBody } from '../editing.js';
import type { Typing } from '../use-editing.js';
import { NeedFields } from './need-fields.js';
import { fieldIdOf } from './editor-head.js';

/** The law lets people volunteer from thirteen on; other ages are those at which something becomes possible. */
export const AGES = [13, 14, 15, 16, 17, 18, 21];

/** What people are wanted for. */
export function RoleFields({
  editing,
  others = [],
}: {
  editing: Typing<Parts>;
  /** Roles the event has besides. */
  others?: readonly RoleBody[];
}) {
  const t = useText('organise');
  const { draft, change } = editing;
  const [leaving, setLeaving] = useState<RoleBody | null>(null);
  const taken = draft.shifts.filter(({ role }) => role === leaving?.id).length;
  const remove = (role: RoleBody) => change(withoutRole(draft, role.id));
  const add = () =>
    change({
      roles: [
        ...draft.roles,
        {
          id: newRoleId([...others, ...draft.roles]),
          name: '',
          about: '',
          minimumAge: 16,
          needs: [],
          questions: [],
        },
      ],
    });
  return (
    <div className="organise__form">
      {draft.roles.length + others.length === 0 ? <p className="t-muted">{t('edit.roles-none')}</p> : null}
      {draft.roles.map((role, at) => (
        <RoleLine
          key={role.id}
          role={role}
          at={at}
          editing={editing}
          onRemove={() => {
            const used = draft.shifts.some((shift) => shift.role === role.id);
            if (used) setLeaving(role);
            else remove(role);
          }}
        />
      ))}
      <Button tone="quiet" icon={<PlusIcon />} onClick={add}>
        {t('edit.role-add')}
      </Button>
      <ConfirmDialog
        open={leaving !== null}
        title={t('edit.role-remove-sure')}
        tone="danger"
        confirmLabel={t('edit.role-remove')}
        cancelLabel={t('edit.keep')}
        onConfirm={() => {
          if (leaving) remove(leaving);
          setLeaving(null);
        }}
        onCancel={() => setLeaving(null)}
      >
        <p>{t('edit.role-remove-text', { count: taken })}</p>
      </ConfirmDialog>
    </div>
  );
}

function RoleLine({
  role,
  at,
  editing: { draft, wrong, change },
  onRemove,
}: {
  role: RoleBody;
  at: number;
  editing: Typing<Parts>;
  onRemove: () => void;
}) {
  const t = useText('organise', 'asked');
  const asks = role.questions.length;
  const wrongHere = Object.keys(wrong.fields).some((path) => path.startsWith(`roles.${at}.questions`));
  const set = (part: Partial<RoleBody>) =>
    change({ roles: draft.roles.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const of = (name: string) => ({
    id: fieldIdOf(`roles.${at}.${name}`),
    error: wrong.fields[`roles.${at}.${name}`],
  });
  const ages = AGES.includes(role.minimumAge) ? AGES : [...AGES, role.minimumAge].sort((a, b) => a - b);
  return (
    <fieldset className="role">
      <legend className="t-hidden">{role.name || t('edit.role-number', { number: at + 1 })}</legend>
      <TextField
        {...of('name')}
        label={t('edit.role-name')}
        value={role.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        {...of('about')}
        label={t('edit.role-about')}
        hint={t('edit.role-about-hint')}
        value={role.about}
        onChange={(event) => set({ about: event.target.value })}
      />
      <Select
        {...of('minimumAge')}
        label={t('edit.role-age')}
        value={role.minimumAge}
        onChange={(event) => set({ minimumAge: Number(event.currentTarget.value) })}
      >
        {ages.map((age) => (
          <option key={age} value={age}>
            {t('edit.role-age-of', { age })}
          </option>
        ))}
      </Select>
      <NeedFields id={of('needs').id} role={role} error={of('needs').error} onChange={set} />
      <Details
        summary={asks > 0 ? t('role-questions.some', { count: asks }) : t('role-questions.title')}
        open={wrongHere ? true : undefined}
      >
        <QuestionEditor
          at={`roles.${at}.questions`}
          {...{ fieldIdOf, wrong, questions: role.questions }}
          text={t('role-questions.text')}
          onChange={(questions) => set({ questions })}
        />
      </Details>
      <Button tone="plain" size="small" onClick={onRemove}>
        {t('edit.role-remove')}
        <span className="t-hidden"> {role.name}</span>
      </Button>
    </fieldset>
  );
}
