import { Button, Entries, Entry, Section, Select } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import type { PartProps } from '../part-props.js';

/** Who works out what the idea costs; an administrator asks officials and relieves them. */
export function Evaluators({ view, onAnswer }: PartProps) {
  const t = useText('feasibility');
  const { list } = useFormats();
  const [chosen, setChosen] = useState('');
  const assign = useAction('feasibility.assign', (answer) => {
    setChosen('');
    onAnswer(answer);
  });
  const relieve = useAction('feasibility.relieve', onAnswer);
  const params = { municipality: view.municipality, number: view.number };
  const free = view.officials.filter(({ id }) => !view.evaluators.some((one) => one.id === id));
  const roles = (of: readonly string[]) =>
    list(
      of.map((role) =>
        t(role === 'clerk' || role === 'moderator' ? `assess.role-${role}` : 'assess.role-administrator'),
      ),
    );
  return (
    <Section title={t('assess.evaluators')}>
      {view.evaluators.length === 0 ? <p>{t('assess.evaluators-none')}</p> : null}
      {view.evaluators.length > 0 ? (
        <Entries label={t('assess.evaluators')}>
          {view.evaluators.map(({ id, name }) => (
            <Entry
              key={id}
              title={name}
              actions={
                view.may.assign ? (
                  <Button
                    tone="quiet"
                    size="small"
                    busy={relieve.isPending}
                    onClick={() => relieve.mutate({ params: { ...params, person: id } })}
                  >
                    {t('assess.relieve')}
                    <span className="t-hidden">{`: ${name}`}</span>
                  </Button>
                ) : null
              }
            />
          ))}
        </Entries>
      ) : null}
      {assign.error ? <Trouble error={assign.error} /> : null}
      {relieve.error ? <Trouble error={relieve.error} /> : null}
      {view.may.assign ? (
        <form
          className="feasibility__early"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen) assign.mutate({ params, body: { person: chosen } });
          }}
        >
          <Select
            label={t('assess.assign')}
            hint={t('assess.assign-hint')}
            required
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{t('assess.assign-choose')}</option>
            {free.map((one) => (
              <option key={one.id} value={one.id}>
                {`${one.name} (${roles(one.roles)})`}
              </option>
            ))}
          </Select>
          <Button type="submit" tone="quiet" busy={assign.isPending}>
            {t('assess.assign-do')}
          </Button>
        </form>
      ) : null}
    </Section>
  );
}
