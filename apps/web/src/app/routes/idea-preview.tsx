import type { IdeaPage } from '@talka/contracts';
import { Section } from '@talka/ui';
import { IdeaHead, IdeaWhy } from '../../features/ideas/components/idea-article.js';
import { IdeaFiles } from '../../features/ideas/components/idea-files.js';
import '../../features/ideas/components/idea.css';
import { SpotMap } from '../../features/map/spot-map.js';
import type { Preview } from '../../features/propose/preview.js';
import { useTerritory } from '../../site/territory.js';
import { useText } from '../../site/text.js';

type Props = { readonly content: Parameters<Preview>[0] } & Parameters<Preview>[1];

/** A draft through the public page's own parts, so that what is promised is what will be shown. */
export function IdeaPreview({ content, files, authors }: Props) {
  const t = useText('public', 'propose');
  const { find } = useTerritory();
  const { task, category, municipality, area } = content;
  const place = municipality ? find(municipality)?.areas.find(({ id }) => id === area) : undefined;
  if (!task || !category || !municipality || !place) return <p className="t-muted">{t('look.too-early')}</p>;
  const idea: IdeaPage = {
    ...content,
    task,
    category,
    municipality,
    area: { id: place.id, name: place.name },
    id: '',
    number: 0,
    status: 'published',
    support: 0,
    supportNeeded: 0,
    publishedAt: new Date().toISOString(),
    picture: null,
    authors: [...authors],
    files: [...files],
    versions: 1,
    path: [],
    answer: null,
    assessments: [],
    ballots: [],
    supportOpen: false,
    mine: null,
  };
  return (
    <div className="idea">
      <IdeaHead idea={idea} />
      <div className="idea__body">
        <IdeaWhy idea={idea} />
        <IdeaFiles idea={idea} />
      </div>
      {idea.place ? (
        <div className="idea__side">
          <Section title={t('idea.place')} level={2}>
            <SpotMap place={idea.place} municipality={municipality} />
          </Section>
        </div>
      ) : null}
    </div>
  );
}
