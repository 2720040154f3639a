import type { VoteView } from '@talka/contracts';
import { Actions, Button, Chip, Details, TextField } from '@talka/ui';
import { useState, type RefObject } from 'react';
import { useText } from '../../../site/text.js';
import { isFault, markedIn, readLine, withMark, withPoints, type Keyed, type Paper } from '../marks.js';

/** The line beside the paper in hand: numbers are typed, or pressed on. Enter takes the ballot and asks for the next. */
export function MarksLine({
  vote,
  paper,
  field,
  number,
  of,
  mending,
  typed,
  onTyped,
  onRead,
  onBack,
  onLeave,
}: {
  vote: VoteView;
  paper: Paper;
  field: RefObject<HTMLInputElement | null>;
  number: number;
  of: number;
  mending: boolean;
  typed: string;
  onTyped: (typed: string) => void;
  onRead: (keyed: Keyed) => void;
  /** To the ballot before, to mend it. */
  onBack: () => void;
  onLeave: () => void;
}) {
  const t = useText('paperdesk');
  const [tried, setTried] = useState<string | null>(null);
  const read = readLine(typed, paper);
  const wrong = tried === typed && isFault(read) ? t(read.words, { project: read.project }) : undefined;
  const take = (line: string) => {
    const ballot = readLine(line, paper);
    if (isFault(ballot)) return setTried(line);
    setTried(null);
    onRead(ballot);
  };
  return (
    <form
      noValidate
      className="paper-desk__line"
      onSubmit={(event) => {
        event.preventDefault();
        take(typed);
      }}
    >
      <TextField
        ref={field}
        id="paper-line"
        label={t(mending ? 'paperdesk.mending' : 'paperdesk.ballot', { number, of })}
        hint={t(paper.points ? 'paperdesk.line-hint-points' : 'paperdesk.line-hint')}
        error={wrong}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className="paper-desk__marks"
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp' && (typed === '' || mending) && number > 1) {
            event.preventDefault();
            onBack();
          }
          if (event.key === 'Escape' && mending) onLeave();
        }}
      />
      <Marks vote={vote} paper={paper} typed={typed} onTyped={onTyped} />
      <Actions>
        <Button type="submit">{t(mending ? 'paperdesk.mend-do' : 'paperdesk.take')}</Button>
        <Button tone="quiet" onClick={() => take('0')}>
          {t('paperdesk.blank')}
        </Button>
        <Button tone="quiet" onClick={() => take('x')}>
          {t('paperdesk.unreadable')}
        </Button>
        {mending ? (
          <Button tone="plain" onClick={onLeave}>
            {t('paperdesk.leave')}
          </Button>
        ) : null}
      </Actions>
      <Details summary={t('paperdesk.keys')}>
        <ul className="paper-desk__keys">
          {(['enter', 'blank', 'unreadable', 'up', 'escape'] as const).map((what) => (
            <li key={what}>
              <kbd>{t(`paperdesk.key-${what}`)}</kbd> {t(`paperdesk.key-${what}-text`)}
            </li>
          ))}
        </ul>
      </Details>
    </form>
  );
}

/** The projects of the paper, by their numbers: what is marked in the line is pressed here, and the other way round. */
function Marks({
  vote,
  paper,
  typed,
  onTyped,
}: {
  vote: VoteView;
  paper: Paper;
  typed: string;
  onTyped: (typed: string) => void;
}) {
  const t = useText('paperdesk');
  const marked = markedIn(typed, paper);
  const places = [...marked.keys()];
  const ranked = vote.rules.ballot.kind === 'ranking';
  const projects = vote.projectList.filter(({ id }) => paper.potOf.has(id));
  return (
    <div className="paper-desk__projects" role="group" aria-label={t('paperdesk.projects')}>
      {projects.map(({ id, name, language }) =>
        paper.points ? (
          <div key={id} className="paper-desk__points">
            <label htmlFor={`points-${id}`}>
              <b>{id}</b> <span lang={language}>{name}</span>
            </label>
            <input
              id={`points-${id}`}
              className="t-input t-input--short"
              inputMode="numeric"
              autoComplete="off"
              value={marked.get(id) ?? ''}
              onChange={(event) => onTyped(withPoints(typed, id, event.target.value, paper))}
            />
          </div>
        ) : (
          <Chip key={id} pressed={marked.has(id)} onClick={() => onTyped(withMark(typed, id, paper))}>
            <b>{id}</b> <span lang={language}>{name}</span>
            {ranked && marked.has(id) ? ` (${t('paperdesk.place', { place: places.indexOf(id) + 1 })})` : ''}
          </Chip>
        ),
      )}
    </div>
  );
}
