import { Checkbox, Section } from '@talka/ui';
import { useState } from 'react';
import { useText } from '../../../site/text.js';
import { forgetPicks, ownPicks, rememberPicks } from '../own-picks.js';
import type { Sheet } from '../papers.js';

/** The choice to have this device remember what was cast, to see later what became of it. Off until it is made. */
export function RememberPicks({ vote, owner, cast }: { vote: number; owner: string; cast: Sheet }) {
  const t = useText('booth');
  const [remembered, setRemembered] = useState(() => ownPicks(vote, owner) !== null);
  const [full, setFull] = useState(false);
  const blank = Object.values(cast).every(({ choices }) => choices.length === 0);
  // Who comes back later without having asked has nothing here any more that could be remembered.
  if (blank && !remembered) return null;
  const choose = (wanted: boolean): void => {
    if (!wanted) forgetPicks(vote, owner);
    const kept = wanted && rememberPicks(vote, owner, cast);
    setRemembered(kept);
    setFull(wanted && !kept);
  };
  return (
    <Section title={t('picks.title')}>
      <Checkbox
        label={t('picks.remember')}
        hint={t('picks.hint')}
        error={full ? t('picks.full') : undefined}
        checked={remembered}
        onChange={({ target }) => choose(target.checked)}
      />
    </Section>
  );
}
