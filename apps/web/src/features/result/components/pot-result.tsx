import type { VoteResultView, VoteView } from '@talka/contracts';
import { LEAST_SHOWN, type ProjectReport, type ShownCount } from '@talka/voting';
import { Details, Entries, Notice, Section, Skeleton } from '@talka/ui';
import { useCallback } from 'react';
import { centsOf } from '../../../counting/amount.js';
import type { PotTold } from '../../../counting/tell.js';
import { useFormats, useText } from '../../../site/text.js';
import { sayHow } from '../say-how.js';
import { sayProject, type PotFacts } from '../say-project.js';
import type { Told } from '../use-told.js';
import { useSaying, type Sayer } from '../use-saying.js';
import { PotPicture } from './pot-picture.js';
import { BareEntry, ProjectEntry } from './project-entry.js';
import { TieList } from './tie-list.js';

type PotOutcome = VoteResultView['pots'][number];
type PotView = VoteView['potList'][number];

interface PotResultProps {
  readonly vote: VoteView;
  readonly pot: PotView;
  readonly outcome: PotOutcome;
  /** Nothing is said of it beside the notice that says why the ballots are not shown. */
  readonly counted: ShownCount;
  readonly told: Told;
  /** Projects that the owner of this device chose. */
  readonly own: ReadonlySet<string>;
}

/** One pot: how it was spent, who won and who did not, and why. */
export function PotResult({ vote, pot, outcome, counted, told, own }: PotResultProps) {
  const t = useText('result');
  const { euros } = useFormats();
  const projects = vote.projectList.filter((project) => project.pot === pot.id);
  const spent = centsOf(outcome.outcome.totalCost);
  const facts = { winners: outcome.outcome.order.length, projects: projects.length };
  const money = {
    budget: euros(pot.budgetCents),
    spent: euros(spent),
    left: euros(pot.budgetCents - spent),
  };
  const reasons = told.of(pot.id);
  return (
    <Section title={pot.name} id={`pot-${pot.id}`}>
      <p className="result__pot-lead">
        {facts.winners === 0 ? t('result.pot-none', money) : t('result.pot-lead', { ...facts, ...money })}{' '}
        {outcome.withheld ? null : <Counted ballots={counted} />}
      </p>
      {outcome.withheld ? <Notice tone="info">{t('result.few', { least: LEAST_SHOWN })}</Notice> : null}
      {reasons ? (
        <Reasoned vote={vote} pot={pot} told={reasons} own={own} />
      ) : (
        <>
          {outcome.withheld ? null : <Unreasoned state={told.state} />}
          <Bare projects={projects} order={outcome.outcome.order} own={own} />
        </>
      )}
    </Section>
  );
}

function Counted({ ballots }: { ballots: ShownCount }) {
  const t = useText('result');
  return typeof ballots === 'number'
    ? t('result.pot-counted', { count: ballots })
    : t(`result.pot-counted-${ballots}`, { least: LEAST_SHOWN });
}

function Unreasoned({ state }: Pick<Told, 'state'>) {
  const t = useText('result');
  if (state === 'counting') return <Skeleton label={t('result.reasoning')} lines={2} />;
  return <Notice tone="warning">{t('result.unreasoned')}</Notice>;
}

interface ReasonedProps {
  readonly vote: VoteView;
  readonly pot: PotView;
  readonly told: PotTold;
  readonly own: ReadonlySet<string>;
}

function Reasoned({ vote, pot, told, own }: ReasonedProps) {
  const t = useText('result');
  const names = useNames(vote);
  const sayer = useSaying(told.unit, names);
  const { report } = told;
  const budget = (pot.budgetCents / 100).toFixed(2);
  const facts: PotFacts = {
    ...{ unit: told.unit, budget, remainder: report.pot.at(-1)?.left ?? budget },
    equalShares: vote.rules.count.rule === 'mes' && report.equalShares?.comparison?.keeps !== 'greedy',
  };
  const each = (list: readonly ProjectReport[]) =>
    list.map((project, at) => (
      <ProjectEntry
        key={project.project}
        {...{ project, sayer, names }}
        place={project.selected ? at + 1 : null}
        idea={vote.projectList.find(({ id }) => id === project.project)?.idea ?? null}
        said={sayProject(project, facts)}
        chosen={own.has(project.project)}
      />
    ));
  const [winners, others] = [true, false].map((won) =>
    report.projects.filter(({ selected }) => selected === won),
  ) as [ProjectReport[], ProjectReport[]];
  return (
    <>
      <PotPicture budgetCents={pot.budgetCents} steps={report.pot} names={names} />
      {winners.length > 0 ? (
        <>
          <h3 className="result__group">{t('result.winners')}</h3>
          <Entries label={t('result.winners')}>{each(winners)}</Entries>
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <h3 className="result__group result__group--others">{t('result.others')}</h3>
          <Entries label={t('result.others')}>{each(others.toSorted(byScore))}</Entries>
        </>
      ) : null}
      <How vote={vote} told={told} sayer={sayer} />
      <TieList ties={told.ties} names={names} />
    </>
  );
}

/** The nearest miss first. */
const byScore = (a: ProjectReport, b: ProjectReport): number => Number(b.score) - Number(a.score);

function How({ vote, told, sayer }: { vote: VoteView; told: PotTold; sayer: Sayer }) {
  const t = useText('result');
  return (
    <Details summary={t('how.title')}>
      {sayHow(vote.rules.count, told.report).map((sentence) => (
        <p key={sentence.key}>{sayer.say(sentence)}</p>
      ))}
    </Details>
  );
}

/** The outcome alone: where the ballots are too few to be shown, and until the reasons are counted. */
function Bare({
  projects,
  order,
  own,
}: {
  projects: VoteView['projectList'];
  order: readonly string[];
  own: ReadonlySet<string>;
}) {
  const t = useText('result');
  const winners = order.flatMap((id) => projects.filter((project) => project.id === id));
  const others = projects.filter(({ id }) => !order.includes(id));
  const each = (list: VoteView['projectList'], won: boolean) =>
    list.map((project, at) => (
      <BareEntry
        key={project.id}
        project={project}
        place={won ? at + 1 : null}
        chosen={own.has(project.id)}
      />
    ));
  return (
    <>
      {winners.length > 0 ? <h3 className="result__group">{t('result.winners')}</h3> : null}
      <Entries label={t('result.winners')}>{each(winners, true)}</Entries>
      {others.length > 0 ? (
        <>
          <h3 className="result__group result__group--others">{t('result.others')}</h3>
          <Entries label={t('result.others')}>{each(others, false)}</Entries>
        </>
      ) : null}
    </>
  );
}

/** Projects by their names on the ballot. */
export function useNames({ projectList }: Pick<VoteView, 'projectList'>): (project: string) => string {
  return useCallback((id) => projectList.find((project) => project.id === id)?.name ?? id, [projectList]);
}
