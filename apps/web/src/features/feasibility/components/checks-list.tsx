import type { FeasibilityCard } from '@talka/contracts';
import {
  Button,
  ChipGroup,
  ChipLink,
  EmptyState,
  Entries,
  Entry,
  PageHead,
  Section,
  Skeleton,
  Tag,
  TextField,
  type Tone,
} from '@talka/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCall } from '../../../site/api.js';
import { Link, useGo } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { usePerson } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { wholeIn } from '../../../site/typed.js';
import { pathOfCheck, pathOfList } from '../places.js';
import { Crumbs } from './check-frame.js';

const SHOWN = ['open', 'done'] as const;

export const TONES: Readonly<Record<FeasibilityCard['stage'], Tone>> = {
  waiting: 'new',
  checked: 'info',
  appealed: 'new',
  feasible: 'done',
  'not-feasible': 'neutral',
  'not-selected': 'neutral',
};

/** What waits at a municipality: to be taken up, costed, decided, or decided again; or what has been. */
export function ChecksList({ municipality }: { municipality: string }) {
  const t = useText('feasibility');
  const { nameOf } = useTerritory();
  const [address] = useSearchParams();
  const show = address.get('show') === 'done' ? 'done' : 'open';
  const found = useCall('feasibility.list', { params: { municipality }, query: { show } }, { staleTime: 0 });
  const ideas = found.data?.ideas;
  return (
    <Page title={t('assess.title')}>
      <PageHead
        above={<Crumbs municipality={municipality} />}
        title={t('assess.title-of', { name: nameOf(municipality) })}
        lead={t('assess.lead')}
      />
      <ChipGroup label={t('assess.show')}>
        {SHOWN.map((one) => (
          <ChipLink
            key={one}
            as={Link}
            to={one === 'open' ? pathOfList(municipality) : `${pathOfList(municipality)}?show=done`}
            current={one === show}
          >
            {t(`assess.show-${one}`)}
          </ChipLink>
        ))}
      </ChipGroup>
      <div className="feasibility__part">
        {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
        {found.isPending ? <Skeleton label={t('assess.loading')} lines={6} /> : null}
        {ideas?.length === 0 ? (
          <EmptyState title={t(`assess.empty-${show}`)}>{t(`assess.empty-${show}-text`)}</EmptyState>
        ) : null}
        {ideas && ideas.length > 0 ? (
          <Entries label={t('assess.title')}>
            {ideas.map((idea) => (
              <Card key={idea.number} idea={idea} municipality={municipality} />
            ))}
          </Entries>
        ) : null}
        <Early municipality={municipality} />
      </div>
    </Page>
  );
}

function Card({ idea, municipality }: { idea: FeasibilityCard; municipality: string }) {
  const t = useText('feasibility');
  const { date, euros, list } = useFormats();
  return (
    <Entry
      level={2}
      tags={<Tag tone={TONES[idea.stage]}>{t(`assess.stage-${idea.stage}`)}</Tag>}
      title={
        <Link to={pathOfCheck(municipality, idea.number)}>
          <span lang={idea.language}>{idea.title}</span>
        </Link>
      }
      meta={[
        idea.area,
        t('assess.support', { count: idea.support, needed: idea.supportNeeded }),
        t('assess.since', { date: date(idea.since) }),
        ...(idea.total > 0 ? [euros(idea.total)] : []),
      ].join(' · ')}
    >
      {idea.evaluators.length > 0 ? (
        <p className="t-small t-muted">
          {t('assess.by', { names: list(idea.evaluators.map(({ name }) => name)) })}
        </p>
      ) : null}
    </Entry>
  );
}

/** An administrator may take an idea up before its support is there, and says why on its page. */
function Early({ municipality }: { municipality: string }) {
  const t = useText('feasibility');
  const go = useGo();
  const person = usePerson();
  const [typed, setTyped] = useState('');
  const runs = person?.grants.some(
    (grant) => grant.role === 'administrator' && grant.municipality === municipality,
  );
  if (!runs) return null;
  return (
    <Section title={t('assess.early')}>
      <form
        className="feasibility__early"
        onSubmit={(event) => {
          event.preventDefault();
          const number = wholeIn(typed);
          if (number) go(pathOfCheck(municipality, number));
        }}
      >
        <TextField
          label={t('assess.early-number')}
          hint={t('assess.early-hint')}
          inputMode="numeric"
          pattern="[0-9]{1,7}"
          required
          short
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" tone="quiet">
          {t('assess.early-do')}
        </Button>
      </form>
    </Section>
  );
}
