import type { MyIdeaView } from '@talka/contracts';
import { Actions, Button, Card, Columns, Notice } from '@talka/ui';
import type { ReactNode } from 'react';
import { useText } from '../../../site/text.js';
import type { DraftSaver } from '../draft-saver.js';
import type { Draft } from '../draft.js';

/** Two texts of one idea: both in sight, and one press to go on with either. */
export function Conflict({ draft, server, saver }: { draft: Draft; server: MyIdeaView; saver: DraftSaver }) {
  const t = useText('propose');
  const mine = draft.content;
  const theirs = server.content;
  return (
    <section className="conflict" aria-labelledby="conflict-title">
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
    </section>
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
      <h3>{name}</h3>
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
