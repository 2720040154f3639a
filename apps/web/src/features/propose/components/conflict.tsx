import type { MyIdeaView } from '@talka/contracts';
import { describeChange } from '@talka/ideas';
import { Actions, Button, Card, Columns, Notice } from '@talka/ui';
import type { ReactNode } from 'react';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { TextParts, VersionDetails } from '../../../site/version-details.js';
import { detailsOf } from '../conflict.js';
import type { DraftSaver } from '../draft-saver.js';
import type { Draft } from '../draft.js';

/** The box's id: whoever would send before choosing is brought to it. */
export const CONFLICT = 'conflict';

/** Two texts of one idea: both in sight, and one press to go on with either. */
export function Conflict({ draft, server, saver }: { draft: Draft; server: MyIdeaView; saver: DraftSaver }) {
  const t = useText('propose');
  const mine = draft.content;
  const theirs = server.content;
  return (
    <section id={CONFLICT} tabIndex={-1} className="conflict" aria-labelledby="conflict-title">
      <Notice tone="warning" live="assertive" title={<span id="conflict-title">{t('conflict.title')}</span>}>
        {t('conflict.text')}
      </Notice>
      <Columns>
        <Version name={t('conflict.mine')} content={mine}>
          <Button onClick={() => void saver.keepMine(server)}>{t('conflict.keep-mine')}</Button>
        </Version>
        <Version name={t('conflict.theirs')} content={theirs}>
          <Button tone="quiet" onClick={() => saver.takeTheirs(server)}>
            {t('conflict.take-theirs')}
          </Button>
        </Version>
      </Columns>
      <Differences mine={mine} theirs={theirs} />
    </section>
  );
}

type Content = MyIdeaView['content'];

/** What would change on the server by going on with this device's text. */
function Differences({ mine, theirs }: { mine: Content; theirs: Content }) {
  const t = useText('propose', 'pages');
  const { find } = useTerritory();
  const nameOf = ({ municipality, area }: Content) =>
    (municipality && find(municipality)?.areas.find(({ id }) => id === area)?.name) || null;
  return (
    <Card tone="sunk">
      <h2 className="t-entry__title">{t('conflict.differs')}</h2>
      <p className="t-small t-muted">{t('conflict.legend')}</p>
      {describeChange(theirs, mine).map(({ field, parts }) => (
        <div key={field}>
          <p className="t-small t-muted">{t(`history.field-${field}`)}</p>
          <p className="conflict__text" lang={mine.language}>
            <TextParts parts={parts} />
          </p>
        </div>
      ))}
      <VersionDetails details={detailsOf(theirs, mine, nameOf)} />
    </Card>
  );
}

function Version({
  name,
  content,
  children,
}: {
  name: string;
  content: MyIdeaView['content'];
  children: ReactNode;
}) {
  return (
    <Card tone="raised">
      <h2 className="t-entry__title">{name}</h2>
      <div lang={content.language} className="conflict__text">
        <p>
          <b>{content.title}</b>
        </p>
        <p>{content.summary}</p>
        <p>{content.why}</p>
      </div>
      <Actions>{children}</Actions>
    </Card>
  );
}
