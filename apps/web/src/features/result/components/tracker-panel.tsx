import type { VoteView } from '@talka/contracts';
import { Button, Notice, Section, TextField } from '@talka/ui';
import { useState } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import type { OpenedBallot } from '../find-ballot.js';
import type { BundleShown } from '../published.js';
import { useNames } from './pot-result.js';

/** Where a vote has trackers, a voter looks whether the ballot that was opened is the one that was cast. */
export function TrackerPanel({ vote, bundle }: { vote: VoteView; bundle: BundleShown }) {
  const t = useText('result');
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly OpenedBallot[] | null>(null);
  if (!bundle.configuration.trackers) return null;
  const find = async (): Promise<void> => {
    const { findBallot } = await import('../find-ballot.js');
    setFound(findBallot(bundle.pots, typed));
  };
  return (
    <Section title={t('tracker.title')} id="tracker">
      <p className="result__pot-lead">{t('tracker.lead')}</p>
      <form
        className="result__tracker"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <TextField
          label={t('tracker.label')}
          hint={t('tracker.hint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setFound(null);
          }}
        />
        <Button type="submit" tone="quiet">
          {t('tracker.find')}
        </Button>
      </form>
      <div role="status">{found ? <Found vote={vote} found={found} /> : null}</div>
    </Section>
  );
}

function Found({ vote, found }: { vote: VoteView; found: readonly OpenedBallot[] }) {
  const t = useText('result');
  const { list } = useFormats();
  const names = useNames(vote);
  if (found.length === 0) {
    return (
      <Notice tone="warning" title={t('tracker.none')}>
        {t('tracker.none-text')}
      </Notice>
    );
  }
  const said = ({ choices }: OpenedBallot): string =>
    choices.length === 0
      ? t('tracker.blank')
      : list(
          choices.map(({ project, points }) =>
            points === null
              ? names(project)
              : `${names(project)} (${t('result.score-points', { n: points })})`,
          ),
        );
  return (
    <Notice tone="success" title={t('tracker.found')}>
      {found.map((one) => (
        <p key={one.pot}>
          {vote.potList.find(({ id }) => id === one.pot)?.name ?? one.pot}: <b>{said(one)}</b>
        </p>
      ))}
    </Notice>
  );
}
