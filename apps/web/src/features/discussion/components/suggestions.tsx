import type { DiscussionPerson } from '@talka/contracts';
import { Chip, ChipGroup } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';

interface Props {
  readonly number: number;
  readonly begun: string;
  readonly onChoose: (person: DiscussionPerson) => void;
}

/** People of the discussion whose names begin as what is being typed after an @. */
export function Suggestions({ number, begun, onChoose }: Props) {
  const t = useText('discussion');
  const { data } = useCall('comments.people', { params: { number }, query: { begins: begun } });
  const people = (data?.people ?? []).filter(({ name }) => name !== null && name !== begun);
  return (
    <div role="status">
      {people.length > 0 ? (
        <ChipGroup label={t('say.people')}>
          {people.map((person) => (
            <Chip key={person.number} pressed={false} onClick={() => onChoose(person)}>
              {person.name}
            </Chip>
          ))}
        </ChipGroup>
      ) : null}
    </div>
  );
}
