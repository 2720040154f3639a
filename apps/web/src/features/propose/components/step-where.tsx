import type { ContentBody } from '@talka/contracts';
import { CATEGORIES, WHY } from '@talka/ideas';
import { lengthOf } from '@talka/kernel';
import { Select, TextArea } from '@talka/ui';
import { ResidenceFields } from '../../../site/residence-fields.js';
import { useText } from '../../../site/text.js';
import { fieldId, type StepProps } from '../step-props.js';
import { useCounter } from '../use-counter.js';
import { PlaceField } from './place-field.js';
import type { Ground } from './place-map.js';
import { TaskCards } from './task-cards.js';

/** Why it is needed, which of the shared tasks it serves, and where it would happen. */
export function StepWhere({ draft, change, errors, ground }: StepProps & { ground: Ground }) {
  const t = useText('propose', 'public');
  const { content } = draft;
  const left = useCounter();
  const set = (part: Partial<ContentBody>) =>
    change((before) => ({ ...before, content: { ...before.content, ...part } }));
  return (
    <div className="propose-form">
      <TextArea
        id={fieldId('why')}
        label={t('field.why')}
        hint={t('field.why-hint')}
        error={errors.why}
        lang={content.language}
        rows={8}
        value={content.why}
        counter={() => left(lengthOf(content.why), WHY.max)}
        onChange={(event) => set({ why: event.currentTarget.value })}
      />
      <TaskCards
        id={fieldId('task')}
        value={content.task}
        error={errors.task}
        onChange={(task) => set({ task })}
      />
      <Select
        id={fieldId('category')}
        label={t('field.category')}
        error={errors.category}
        value={content.category ?? ''}
        onChange={(event) =>
          set({ category: CATEGORIES.find((it) => it === event.currentTarget.value) ?? null })
        }
      >
        <option value="">{t('field.category-choose')}</option>
        {CATEGORIES.map((it) => (
          <option key={it} value={it}>
            {t(`category.${it}`)}
          </option>
        ))}
      </Select>
      <ResidenceFields
        value={content}
        onChange={set}
        words={{
          municipality: t('field.municipality'),
          municipalityHint: t('field.municipality-hint'),
          area: t('field.area'),
        }}
        errors={{ municipality: errors.municipality, area: errors.area }}
        ids={{ municipality: fieldId('municipality'), area: fieldId('area') }}
      />
      <PlaceField
        value={content.place}
        error={errors.place}
        municipality={content.municipality}
        onChange={(place) => set({ place })}
        ground={ground}
      />
    </div>
  );
}
