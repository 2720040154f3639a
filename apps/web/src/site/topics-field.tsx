import type { InterestView } from '@talka/contracts';
import { CATEGORIES } from '@talka/ideas';
import { Checkbox, Fieldset } from '@talka/ui';
import { useText } from './text.js';
import './topics-field.css';

export type Topic = InterestView['topics'][number];

/** Some of what ideas and letters are about, or none. */
export function TopicsField({
  legend,
  hint,
  value,
  onChange,
}: {
  legend: string;
  hint: string;
  value: readonly Topic[];
  onChange: (topics: Topic[]) => void;
}) {
  const t = useText('public');
  return (
    <Fieldset legend={legend} hint={hint}>
      <div className="topics">
        {CATEGORIES.map((topic) => (
          <Checkbox
            key={topic}
            label={t(`category.${topic}`)}
            checked={value.includes(topic)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...value, topic] : value.filter((one) => one !== topic))
            }
          />
        ))}
      </div>
    </Fieldset>
  );
}
