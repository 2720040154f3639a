import type { VoteView } from '@talka/contracts';
import type { ProjectReport } from '@talka/voting';
import { Entry, Tag } from '@talka/ui';
import type { ReactNode } from 'react';
import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import type { ProjectSaid } from '../say-project.js';
import type { Sayer } from '../use-saying.js';
import { NearBar, PayersBar } from './payers.js';

interface ProjectEntryProps {
  readonly project: ProjectReport;
  readonly said: ProjectSaid;
  readonly sayer: Sayer;
  readonly names: (project: string) => string;
  /** In the order of funding; null: it did not win. */
  readonly place: number | null;
  readonly idea: number | null;
  readonly chosen: boolean;
}

/** What became of one project: a sentence of result, one of reason, one of what would have been enough. */
export function ProjectEntry({ project, said, sayer, names, place, idea, chosen }: ProjectEntryProps) {
  const { say, money } = sayer;
  return (
    <Entry
      level={4}
      lead={place === null ? undefined : `${place}.`}
      title={<Name idea={idea}>{names(project.project)}</Name>}
      tags={chosen ? <Chosen /> : undefined}
      meta={money(project.cost)}
    >
      <p className="result__sentence">{say(said.result)}</p>
      <p className="result__why">{said.reason.map(say).join(' ')}</p>
      {said.enough ? <p className="result__why">{say(said.enough)}</p> : null}
      {project.reason === 'bought' ? <PayersBar project={project} sayer={sayer} /> : null}
      {project.reason === 'not-affordable' ? <NearBar project={project} sayer={sayer} names={names} /> : null}
    </Entry>
  );
}

/** Where there is nothing to say but the outcome. */
export function BareEntry({
  project,
  place,
  chosen,
}: {
  project: VoteView['projectList'][number];
  place: number | null;
  chosen: boolean;
}) {
  const { euros } = useFormats();
  return (
    <Entry
      level={4}
      lead={place === null ? undefined : `${place}.`}
      title={<Name idea={project.idea}>{project.name}</Name>}
      tags={chosen ? <Chosen /> : undefined}
      meta={euros(project.costCents)}
    />
  );
}

const Name = ({ idea, children }: { idea: number | null; children: ReactNode }) =>
  idea === null ? children : <Link to={`/ideas/${idea}`}>{children}</Link>;

function Chosen() {
  const t = useText('result');
  return <Tag tone="new">{t('result.yours')}</Tag>;
}
