import type { OwnPhotoView } from '@talka/contracts';
import { Actions, Button, Notice, Section, Tag } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { PhotoWords } from './photo-words.js';

/** Photos that organisers have brought: an official looks at them, says what is to be seen, and shows them or does not. */
export function PhotosOffice({ municipality }: { municipality: string }) {
  const t = useText('works');
  const { data } = useCall('works.photos', { params: { municipality } }, { staleTime: 0 });
  if (!data || data.photos.length === 0) return null;
  return (
    <Section title={t('photo.office')}>
      <p className="t-muted">{t('photo.office-lead')}</p>
      <ul className="photos">
        {data.photos.map((photo) => (
          <Decide key={photo.id} municipality={municipality} photo={photo} />
        ))}
      </ul>
    </Section>
  );
}

function Decide({ municipality, photo }: { municipality: string; photo: OwnPhotoView }) {
  const t = useText('works');
  const refusals = useRefusals();
  const [typed, setTyped] = useState({ alt: photo.alt, takenOn: photo.takenOn });
  const [said, setSaid] = useState(nothingSaid);
  const decide = useAction('works.decide-photo', async () => {
    setSaid(nothingSaid);
    await forget('works.photos');
  });
  const press = (show: boolean) => {
    const onError = (error: unknown) => setSaid(refusals.ofError(error));
    const params = { municipality, photo: photo.id };
    if (!decide.isPending) decide.mutate({ params, body: { ...typed, show } }, { onError });
  };
  return (
    <li className="photos__one">
      <img
        src={photo.large}
        alt={photo.alt}
        width={photo.width ?? 640}
        height={photo.height ?? 427}
        loading="lazy"
      />
      <div className="photos__words">
        <p>
          <Link to={`/ideas/${photo.idea.number}`}>{photo.idea.title}</Link>
        </p>
        <div>
          <Tag tone="neutral">{t(`photo.${photo.state}`)}</Tag>
        </div>
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <PhotoWords
          id={photo.id}
          typed={typed}
          errors={said.fields}
          onChange={(part) => setTyped({ ...typed, ...part })}
        />
        <Actions>
          {photo.state === 'public' ? null : (
            <Button size="small" busy={decide.isPending} onClick={() => press(true)}>
              {t('photo.show')}
            </Button>
          )}
          {photo.state === 'turned-down' ? null : (
            <Button tone="quiet" size="small" busy={decide.isPending} onClick={() => press(false)}>
              {t(photo.state === 'public' ? 'photo.take-down' : 'photo.turn-down')}
            </Button>
          )}
        </Actions>
      </div>
    </li>
  );
}
