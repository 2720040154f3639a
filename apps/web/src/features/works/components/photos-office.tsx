import type { OwnPhotoView, StepView } from '@talka/contracts';
import { Actions, Button, Notice, Section, Select, Tag } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import { PhotoWords } from './photo-words.js';

/** Of one idea, and of which steps of its plan a photo may be. */
interface OfPlan {
  readonly number: number;
  readonly steps: readonly StepView[];
}

interface PhotosOfficeProps {
  municipality: string;
  /** Without it: all photos of the municipality. */
  plan?: OfPlan;
}

/** Photos that organisers have brought: an official looks at them, says what is to be seen, and shows them or does not. */
export function PhotosOffice({ municipality, plan }: PhotosOfficeProps) {
  const t = useText('works');
  const { data } = useCall('works.photos', { params: { municipality } }, { staleTime: 0 });
  const photos = data?.photos.filter(({ idea }) => !plan || idea.number === plan.number) ?? [];
  if (photos.length === 0) return null;
  return (
    <Section title={t('photo.office')}>
      <p className="t-muted">{t('photo.office-lead')}</p>
      <ul className="photos">
        {photos.map((photo) => (
          <Decide key={photo.id} municipality={municipality} photo={photo} steps={plan?.steps} />
        ))}
      </ul>
    </Section>
  );
}

interface DecideProps {
  municipality: string;
  photo: OwnPhotoView;
  steps: readonly StepView[] | undefined;
}

const OWN = 'own';

function Decide({ municipality, photo, steps }: DecideProps) {
  const t = useText('works');
  const language = useLanguage();
  const [step, setStep] = useState('');
  const refusals = useRefusals();
  const [typed, setTyped] = useState({ alt: photo.alt, takenOn: photo.takenOn });
  const [said, setSaid] = useState(nothingSaid);
  const decide = useAction('works.decide-photo', async () => {
    setSaid(nothingSaid);
    await Promise.all([forget('works.photos'), forget('ideas.delivery')]);
  });
  const press = (show: boolean) => {
    const onError = (error: unknown) => setSaid(refusals.ofError(error));
    const params = { municipality, photo: photo.id };
    const milestone = step === OWN ? { language } : step === '' ? null : { step };
    if (!decide.isPending) decide.mutate({ params, body: { ...typed, show, milestone } }, { onError });
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
        {steps && photo.step === null && photo.state !== 'public' ? (
          <Select
            id={`step-of-${photo.id}`}
            label={t('photo.step')}
            value={step}
            onChange={({ target }) => setStep(target.value)}
          >
            <option value="">{t('photo.step-none')}</option>
            {steps.map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
            <option value={OWN}>{t('photo.step-own')}</option>
          </Select>
        ) : null}
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
