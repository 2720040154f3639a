import type { VoteView } from '@talka/contracts';
import { Details, Section } from '@talka/ui';
import { residentsOf } from '@talka/voting';
import { AreasOfPot } from '../../../site/areas-of-pot.js';
import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';

/** More pots than this are folded away: one's own is opened, the others can be. */
const FEW = 3;

/** The pots of money and what each may be spent on. `own` are the reader's pots, where they are known. */
export function VoteProjects({ vote, own }: { vote: VoteView; own: readonly string[] }) {
  const t = useText('votes');
  const { euros } = useFormats();
  const one = vote.potList.length === 1;
  return (
    <Section title={t('vote.what')} id="projects">
      <p className="vote__sum">
        {t('vote.sum', { sum: euros(vote.budgetCents), count: vote.projects, pots: vote.pots })}
      </p>
      {vote.potList.map((pot) => {
        const people = residentsOf(pot);
        const list = <Projects vote={vote} pot={pot.id} level={one ? 3 : 4} />;
        const meta = (
          <>
            {t('vote.pot', { sum: euros(pot.budgetCents) })}
            {people === null ? null : <> · {t('vote.residents', { count: people })}</>}
            {own.includes(pot.id) && !one ? <> · {t('vote.own-pot')}</> : null}
            <AreasOfPot municipality={vote.municipality} pot={pot} />
          </>
        );
        if (one) return <div key={pot.id}>{list}</div>;
        if (vote.potList.length > FEW) {
          return (
            <Details
              key={pot.id}
              open={own.includes(pot.id)}
              summary={
                <>
                  <span lang="lv">{pot.name}</span> <span className="t-muted t-small">{meta}</span>
                </>
              }
            >
              {list}
            </Details>
          );
        }
        return (
          <section key={pot.id} className="vote-pot" aria-labelledby={`pot-${pot.id}`}>
            <h3 id={`pot-${pot.id}`} lang="lv">
              {pot.name}
            </h3>
            <p className="t-muted t-small">{meta}</p>
            {list}
          </section>
        );
      })}
    </Section>
  );
}

function Projects({ vote, pot, level }: { vote: VoteView; pot: string; level: 3 | 4 }) {
  const t = useText('votes');
  const { euros } = useFormats();
  const Title = level === 3 ? 'h3' : 'h4';
  return (
    <ul className="vote-projects">
      {vote.projectList
        .filter((project) => project.pot === pot)
        .map((project) => (
          <li key={project.id} className="vote-project">
            <div>
              <Title className="vote-project__name" lang={project.language}>
                {project.name}
              </Title>
              {project.summary ? <p lang={project.language}>{project.summary}</p> : null}
              {project.idea === null ? null : (
                <p className="t-small">
                  <Link to={`/ideas/${project.idea}`}>{t('vote.from-idea', { number: project.idea })}</Link>
                </p>
              )}
            </div>
            <p className="vote-project__cost">{euros(project.costCents)}</p>
          </li>
        ))}
    </ul>
  );
}
