import { Select } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { TopicsField, type Topic } from '../../../site/topics-field.js';

export interface Interest {
  readonly municipality: string;
  readonly area: string | null;
  readonly topics: readonly Topic[];
}

/** Whose news, of which place of it, and about what. */
export function InterestFields({
  value,
  onChange,
  error,
}: {
  value: Interest;
  onChange: (value: Interest) => void;
  error?: string | undefined;
}) {
  const t = useText('news');
  const { municipalities, nameOf, find } = useTerritory();
  const areas = find(value.municipality)?.areas ?? [];
  return (
    <>
      <Select
        id="news-municipality"
        label={t('news.municipality')}
        error={error}
        value={value.municipality}
        onChange={({ currentTarget }) =>
          onChange({ ...value, municipality: currentTarget.value, area: null })
        }
      >
        <option value="">{t('news.choose')}</option>
        {municipalities.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
      <Select
        label={t('news.area')}
        value={value.area ?? ''}
        disabled={areas.length < 2}
        onChange={({ currentTarget }) => onChange({ ...value, area: currentTarget.value || null })}
      >
        <option value="">{t('news.everywhere')}</option>
        {areas.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TopicsField
        legend={t('news.topics')}
        hint={t('news.topics-hint')}
        value={value.topics}
        onChange={(topics) => onChange({ ...value, topics })}
      />
    </>
  );
}
