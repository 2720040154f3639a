import { Button, Card, Entries, Entry, PlusIcon, TextField } from '@talka/ui';
import { useDeferredValue, useState } from 'react';
import { client, useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { eurosTyped } from '../../../site/typed.js';
import type { ProjectTyped } from '../vote-form.js';

type Picked = Omit<ProjectTyped, 'id' | 'pot'> & { readonly area: string };

/** Ideas of the municipality that were found feasible; what one costs comes with it. */
export function IdeaPicker({
  municipality,
  taken,
  onPick,
}: {
  municipality: string;
  taken: readonly number[];
  onPick: (project: Picked) => void;
}) {
  const t = useText('voteoffice');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [picking, setPicking] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const found = useCall('ideas.list', {
    query: { municipality, status: 'feasible', ...(search ? { search } : {}), limit: 20 },
  });
  const ideas = found.data?.ideas.filter(({ number }) => !taken.includes(number));
  const pick = async (number: number) => {
    setPicking(number);
    setTrouble(null);
    try {
      const idea = await client.call('ideas.read', { params: { number } });
      const { title, summary, language, cost, area } = idea;
      onPick({
        ...{ idea: number, name: title, summary, language, area: area.id },
        cost: cost === null ? '' : eurosTyped(cost),
      });
    } catch (error) {
      setTrouble(error);
    }
    setPicking(null);
  };
  return (
    <Card className="vote-office__row">
      <h3>{t('voteoffice.ideas')}</h3>
      <TextField
        type="search"
        label={t('voteoffice.ideas-search')}
        hint={t('voteoffice.ideas-hint')}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {trouble ? <Trouble error={trouble} /> : null}
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      <div aria-live="polite">
        {ideas?.length === 0 ? <p className="t-muted">{t('voteoffice.ideas-none')}</p> : null}
      </div>
      {ideas && ideas.length > 0 ? (
        <Entries label={t('voteoffice.ideas')}>
          {ideas.map(({ number, title, area }) => (
            <Entry
              key={number}
              title={title}
              meta={area.name}
              actions={
                <Button
                  tone="quiet"
                  size="small"
                  icon={<PlusIcon />}
                  busy={picking === number}
                  onClick={() => void pick(number)}
                >
                  {t('voteoffice.ideas-add')}
                  <span className="t-hidden">{`: ${title}`}</span>
                </Button>
              }
            />
          ))}
        </Entries>
      ) : null}
    </Card>
  );
}
