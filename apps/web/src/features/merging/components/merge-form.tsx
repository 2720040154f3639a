import type { MergesView } from '@talka/contracts';
import { Button, Notice, RadioGroup, Section, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

const OTHER = 'other';
/** The number alone, or the address it stands in. */
const numberIn = (typed: string): number =>
  Number(/(?:^|\/ideas\/)(\d{1,9})(?:$|\D)/.exec(typed.trim())?.[1] ?? 0);

/** An author chooses the idea theirs would become part of: one that is alike, or any by its number. */
export function MergeForm({ idea }: { idea: MergesView['idea'] }) {
  const t = useText('merging');
  const refusals = useRefusals();
  const { number, title, municipality } = idea;
  const asked = useCall('ideas.similar', { query: { title, municipality } });
  const alike = (asked.data?.ideas ?? []).filter(
    (it) => it.number !== number && it.municipality === municipality,
  );
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const propose = useAction('merges.propose', (now) =>
    cache.setQueryData(queryKey('merges.list', { params: { number } }), now),
  );
  const send = () => {
    if (propose.isPending) return;
    const into = chosen === undefined || chosen === OTHER ? numberIn(typed) : Number(chosen);
    if (into < 1) return setSaid({ fields: { into: t('merging.choose') }, general: null });
    propose.mutate(
      { params: { number }, body: { into, words } },
      { onError: (error) => setSaid(refusals.ofError(error)) },
    );
  };
  return (
    <Section title={t('merging.new')}>
      <form
        noValidate
        className="merging__form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        {alike.length > 0 ? (
          <RadioGroup
            legend={t('merging.similar')}
            value={chosen}
            onChange={setChosen}
            options={[
              ...alike.map((it) => ({
                value: String(it.number),
                label: <span lang={it.language}>{it.title}</span>,
              })),
              { value: OTHER, label: t('merging.by-number') },
            ]}
          />
        ) : (
          <p>{t('merging.similar-none')}</p>
        )}
        <TextField
          short
          id="merge-into"
          label={t('merging.number')}
          hint={t('merging.number-hint')}
          error={said.fields['into']}
          inputMode="numeric"
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            setChosen(OTHER);
          }}
        />
        <TextArea
          id="merge-words"
          label={t('merging.words')}
          hint={t('merging.words-hint')}
          error={said.fields['words']}
          rows={3}
          value={words}
          onChange={({ currentTarget: { value } }) => setWords(value)}
        />
        <Button type="submit" busy={propose.isPending}>
          {t('merging.send')}
        </Button>
      </form>
    </Section>
  );
}
