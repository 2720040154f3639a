import { Button, Card, EmptyState, Select, TextArea, TextField, TrashIcon } from '@talka/ui';
import { useRef } from 'react';
import { useText } from '../../../site/text.js';
import { COMMON_POT, potChoices, potOfProject } from '../pots.js';
import { fieldId, type StepProps } from '../step-props.js';
import type { ProjectTyped } from '../vote-form.js';
import { IdeaPicker } from './idea-picker.js';

const nextId = (projects: readonly ProjectTyped[]): string =>
  String(1 + Math.max(0, ...projects.map(({ id }) => Number(id))));

/** What is voted on: feasible ideas of the municipality, or projects typed in. */
export function StepProjects(props: StepProps) {
  const { form, change, municipality } = props;
  const t = useText('voteoffice');
  const added = useRef<HTMLLIElement>(null);
  const add = (project: Partial<ProjectTyped>) => {
    const blank = { idea: null, name: '', summary: '', language: 'lv', cost: '', pot: '' } as const;
    change({ projects: [...form.projects, { ...blank, ...project, id: nextId(form.projects) }] });
    requestAnimationFrame(() => added.current?.querySelector('input')?.focus());
  };
  return (
    <>
      {form.projects.length === 0 ? (
        <EmptyState title={t('voteoffice.projects-empty')}>{t('voteoffice.projects-empty-text')}</EmptyState>
      ) : (
        <ol className="vote-office__projects" aria-label={t('voteoffice.step-projects')}>
          {form.projects.map((project, at) => (
            <li key={project.id} ref={at === form.projects.length - 1 ? added : undefined}>
              <ProjectCard {...props} project={project} at={at} />
            </li>
          ))}
        </ol>
      )}
      <IdeaPicker
        municipality={municipality.id}
        taken={form.projects.flatMap(({ idea }) => (idea === null ? [] : [idea]))}
        onPick={({ area, ...project }) =>
          add({ ...project, pot: form.potKind === 'one' ? COMMON_POT : potOfProject(form, `area-${area}`) })
        }
      />
      <Button tone="quiet" onClick={() => add({})}>
        {t('voteoffice.project-add')}
      </Button>
    </>
  );
}

function ProjectCard({
  form,
  change,
  errorOf,
  project,
  at,
}: StepProps & { project: ProjectTyped; at: number }) {
  const t = useText('voteoffice');
  const set = (part: Partial<ProjectTyped>) =>
    change({ projects: form.projects.map((one) => (one === project ? { ...one, ...part } : one)) });
  return (
    <Card tone="sunk" className="vote-office__row">
      <p className="t-small t-muted">
        {project.idea === null
          ? t('voteoffice.project-number', { number: project.id })
          : t('voteoffice.project-of-idea', { number: project.id, idea: String(project.idea) })}
      </p>
      <TextField
        id={fieldId(`project-${at}-name`)}
        label={t('voteoffice.project-name')}
        error={errorOf(`project-${at}-name`)}
        maxLength={200}
        autoComplete="off"
        value={project.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextArea
        label={t('voteoffice.project-summary')}
        optional={t('voteoffice.optional')}
        rows={2}
        maxLength={1000}
        value={project.summary}
        onChange={(event) => set({ summary: event.target.value })}
      />
      <TextField
        id={fieldId(`project-${at}-cost`)}
        short
        inputMode="decimal"
        after="€"
        label={t('voteoffice.project-cost')}
        error={errorOf(`project-${at}-cost`)}
        autoComplete="off"
        value={project.cost}
        onChange={(event) => set({ cost: event.target.value })}
      />
      {form.potKind === 'one' ? null : (
        <Select
          id={fieldId(`project-${at}-pot`)}
          label={t('voteoffice.project-pot')}
          error={errorOf(`project-${at}-pot`)}
          value={potOfProject(form, project.pot)}
          onChange={(event) => set({ pot: event.target.value })}
        >
          <option value="">{t('voteoffice.choose')}</option>
          {potChoices(form).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <div>
        <Button
          tone="plain"
          size="small"
          icon={<TrashIcon />}
          onClick={() => change({ projects: form.projects.filter((one) => one !== project) })}
        >
          {t('voteoffice.project-remove')}
          <span className="t-hidden">{`: ${project.name || project.id}`}</span>
        </Button>
      </div>
    </Card>
  );
}
