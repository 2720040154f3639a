import type { OwnPhotoView } from '@talka/contracts';
import { Button, Notice, Section, Tag } from '@talka/ui';
import { FileDrop } from '@talka/ui/forms';
import { useState } from 'react';
import { client, forget, useAction, useCall } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { PhotoWords } from './photo-words.js';
import './idea-work.css';

const TONES = { waiting: 'info', public: 'done', 'turned-down': 'danger' } as const;

/** Photos of an event that carries out an idea: its people bring them, an official shows them on the idea's page. */
export function EventPhotos({ number }: { number: number }) {
  const t = useText('works');
  const refusals = useRefusals();
  const { data } = useCall('my-events.photos', { params: { number } }, { staleTime: 0 });
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (!data?.idea) return null;
  const send = async (files: readonly File[]) => {
    setSending(true);
    setTrouble(null);
    try {
      for (const file of files) await client.upload('my-events.add-photo', { params: { number } }, file);
    } catch (error) {
      setTrouble(refusals.ofError(error).general);
    }
    await forget('my-events.photos');
    setSending(false);
  };
  return (
    <Section title={t('photo.title')}>
      <p className="t-muted">{t('photo.lead', { title: data.idea.title })}</p>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <FileDrop
        id="event-photos"
        label={t('photo.add')}
        hint={t('photo.people')}
        accept="image/jpeg,image/png,image/webp"
        multiple
        files={[]}
        words={{
          choose: t('photo.choose'),
          drop: t('photo.drop'),
          altLabel: t('photo.alt'),
          remove: (name) => name,
        }}
        onAdd={(files) => void send(files)}
        onRemove={() => undefined}
      />
      <p role="status" className="t-muted">
        {sending ? t('photo.sending') : ''}
      </p>
      <ul className="photos">
        {data.photos.map((photo) => (
          <Photo key={photo.id} number={number} photo={photo} />
        ))}
      </ul>
    </Section>
  );
}

function Photo({ number, photo }: { number: number; photo: OwnPhotoView }) {
  const t = useText('works');
  const refusals = useRefusals();
  const [typed, setTyped] = useState({ alt: photo.alt, takenOn: photo.takenOn });
  const [said, setSaid] = useState(nothingSaid);
  const [saved, setSaved] = useState(false);
  const describe = useAction('my-events.describe-photo', () => {
    setSaid(nothingSaid);
    setSaved(true);
    void forget('my-events.photos');
  });
  return (
    <li className="photos__one">
      <img
        src={photo.small}
        alt={photo.alt}
        width={photo.width ?? 640}
        height={photo.height ?? 427}
        loading="lazy"
      />
      <div className="photos__words">
        <Tag tone={TONES[photo.state]}>{t(`photo.${photo.state}`)}</Tag>
        {photo.state === 'waiting' ? (
          <form
            noValidate
            className="photos__words"
            onSubmit={(event) => {
              event.preventDefault();
              const onError = (error: unknown) => setSaid(refusals.ofError(error));
              const params = { number, photo: photo.id };
              if (!describe.isPending) describe.mutate({ params, body: typed }, { onError });
            }}
          >
            {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
            <PhotoWords
              id={photo.id}
              typed={typed}
              errors={said.fields}
              onChange={(part) => {
                setSaved(false);
                setTyped({ ...typed, ...part });
              }}
            />
            <Button type="submit" tone="quiet" size="small" busy={describe.isPending}>
              {t('photo.save')}
            </Button>
            <p role="status">{saved ? t('photo.saved') : ''}</p>
          </form>
        ) : (
          <p>{photo.alt}</p>
        )}
      </div>
    </li>
  );
}
