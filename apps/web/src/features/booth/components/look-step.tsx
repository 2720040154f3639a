import type { VoteView } from '@talka/contracts';
import { Button, Card, Notice } from '@talka/ui';
import type { ReactNode } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import { pointsOf } from '../choices.js';
import { chosenIn, faultOf, type Paper, type Sheet } from '../papers.js';
import { useTotalWords } from './booth-bar.js';
import { BoothFrame } from './booth-frame.js';

/** The ballot read back in words, before the one tap. */
export function LookStep({
  vote,
  papers,
  sheet,
  banner,
  explained,
  words,
  busy,
  trouble,
  onBack,
  onCast,
}: {
  vote: VoteView;
  papers: readonly Paper[];
  sheet: Sheet;
  banner: ReactNode;
  /** What happens at the tap. */
  explained: ReactNode;
  /** On the button: a verb. */
  words: string;
  busy?: boolean;
  trouble?: string | null;
  onBack: () => void;
  onCast: () => void;
}) {
  const t = useText('booth');
  // Whoever comes here by an address alone has nothing to look over yet.
  const ready = faultOf(vote, papers, sheet) === null;
  return (
    <BoothFrame vote={vote} title={t('look.title')}>
      {banner}
      {papers.map((paper) => (
        <Card key={paper.pot.id} as="section" edge="lake" aria-label={paper.pot.name} className="booth-read">
          {papers.length > 1 ? <h2 lang="lv">{paper.pot.name}</h2> : null}
          <ReadBack paper={paper} sheet={sheet} />
        </Card>
      ))}
      <div className="booth-explained">{explained}</div>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <div className="t-actions booth-act">
        {ready ? (
          <Button busy={busy} onClick={onCast}>
            {words}
          </Button>
        ) : null}
        <Button tone="quiet" onClick={onBack}>
          {t('look.back')}
        </Button>
      </div>
    </BoothFrame>
  );
}

/** What was chosen, in the words in which it will be counted. */
function ReadBack({ paper, sheet }: { paper: Paper; sheet: Sheet }) {
  const t = useText('booth');
  const { euros } = useFormats();
  const total = useTotalWords();
  const chosen = chosenIn(sheet, paper);
  const { kind } = paper.ballot;
  if (chosen.choices.length === 0) return <p>{t('look.blank')}</p>;
  const known = new Map(paper.list.map((project) => [project.id, project]));
  const List = kind === 'ranking' ? 'ol' : 'ul';
  return (
    <>
      <List className="booth-read__list">
        {chosen.choices.flatMap((id) => {
          const project = known.get(id);
          if (!project) return [];
          return (
            <li key={id}>
              <span lang={project.language}>{project.name}</span>{' '}
              <span className="booth-item__cost">
                {kind === 'points'
                  ? t('points.count', { count: pointsOf(chosen, id) })
                  : euros(project.costCents)}
              </span>
            </li>
          );
        })}
      </List>
      <p className="t-muted">{total(paper, sheet)}</p>
    </>
  );
}
