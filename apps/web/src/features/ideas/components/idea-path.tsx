import type { IdeaPage } from '@talka/contracts';
import { Timeline } from '@talka/ui';
import { useFormats } from '../../../site/text.js';
import { pathOfIdea } from '../path-of-idea.js';
import { useIdeaText } from '../text.js';

/** Where the idea has been and where it may go. */
export function IdeaPath({ idea }: { idea: IdeaPage }) {
  const t = useIdeaText();
  const { date } = useFormats();
  return (
    <section className="idea__path" aria-labelledby="idea-path">
      <h2 id="idea-path">{t('idea.path')}</h2>
      <Timeline
        label={t('idea.path')}
        steps={pathOfIdea(idea).map(({ status, at, state }) => ({
          id: `${status}-${at ?? ''}`,
          title: t(`path.${status}`),
          when: at ? <time dateTime={at}>{date(at)}</time> : undefined,
          state,
          stateLabel: t(`idea.path-${state}`),
        }))}
      />
    </section>
  );
}
