import {
  Actions,
  Button,
  Fieldset,
  Notice,
  PlaceIcon,
  RadioGroup,
  Skeleton,
  TextField,
  TrashIcon,
} from '@talka/ui';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import {
  addCorner,
  middleOf,
  nearestTown,
  outlineOf,
  parsePoint,
  pointAt,
  sayPoint,
  type Place,
  type Point,
  type Town,
} from '../place.js';
import { fieldId } from '../step-props.js';
import type { Ground } from './place-map.js';

const PlaceMap = lazy(() => import('./place-map.js'));

type Way = 'none' | 'point' | 'outline';

/** A place on the map, if the idea has one. Everything the map does, the buttons and the field beside it do as well. */
export function PlaceField({
  value,
  error,
  municipality,
  onChange,
  ground,
}: {
  value: Place | null;
  error: string | undefined;
  municipality: string | null;
  onChange: (place: Place | null) => void;
  ground: Ground;
}) {
  const t = useText('propose', 'account');
  const name = useId();
  const { find } = useTerritory();
  const [way, setWay] = useState<Way>(value?.kind ?? 'none');
  const [corners, setCorners] = useState<readonly Point[]>(value?.kind === 'outline' ? value.points : []);
  const [typed, setTyped] = useState(value?.kind === 'point' ? sayPoint(value) : '');
  const [unread, setUnread] = useState(false);
  const towns = useTowns(ground, way !== 'none');
  const near = value && nearestTown(towns, middleOf(value));
  const { number } = useFormats();
  const centre = municipality ? find(municipality)?.centre : undefined;

  const choose = (next: Way) => {
    setWay(next);
    setCorners([]);
    setTyped('');
    setUnread(false);
    onChange(null);
  };
  const draw = (points: readonly Point[]) => {
    setCorners(points);
    onChange(outlineOf(points));
  };
  const mark = (at: Point) => {
    if (way === 'outline') return draw(addCorner(corners, at));
    const point = pointAt(at);
    setTyped(sayPoint(point));
    setUnread(false);
    onChange({ kind: 'point', ...point });
  };
  const take = (text: string) => {
    const point = parsePoint(text);
    setUnread(text.trim() !== '' && point === null);
    if (!point) {
      if (way === 'point') onChange(null);
      return;
    }
    mark(point);
    if (way === 'outline') setTyped('');
  };

  return (
    <Fieldset
      id={fieldId('place')}
      legend={t('place.legend')}
      hint={t('place.hint')}
      optional={t('form.optional')}
      error={error}
    >
      <RadioGroup<Way>
        legend={<span className="t-hidden">{t('place.legend')}</span>}
        name={name}
        value={way}
        onChange={choose}
        options={[
          { value: 'none', label: t('place.none') },
          { value: 'point', label: t('place.point') },
          { value: 'outline', label: t('place.outline') },
        ]}
      />
      {way === 'none' ? null : (
        <div className="place">
          <p className="t-small t-muted">{t(way === 'point' ? 'place.point-how' : 'place.outline-how')}</p>
          <Suspense fallback={<Skeleton label={t('place.loading')} lines={6} />}>
            <PlaceMap
              ground={ground}
              centre={centre}
              municipality={municipality}
              point={value?.kind === 'point' ? value : null}
              corners={way === 'outline' ? corners : []}
              onMark={mark}
            />
          </Suspense>
          <Actions>
            {way === 'point' && centre ? (
              <Button tone="quiet" size="small" icon={<PlaceIcon />} onClick={() => mark(centre)}>
                {t('place.centre')}
              </Button>
            ) : null}
            {way === 'outline' && corners.length > 0 ? (
              <Button tone="quiet" size="small" onClick={() => draw(corners.slice(0, -1))}>
                {t('place.undo')}
              </Button>
            ) : null}
            {(way === 'outline' ? corners.length > 0 : value !== null) ? (
              <Button tone="plain" size="small" icon={<TrashIcon />} onClick={() => choose(way)}>
                {t('place.clear')}
              </Button>
            ) : null}
          </Actions>
          <TextField
            label={t(way === 'point' ? 'place.typed' : 'place.typed-corner')}
            hint={t('place.typed-hint')}
            error={unread ? t('place.unread') : undefined}
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={(event) => take(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') take(event.currentTarget.value);
            }}
          />
          <div role="status">
            {way === 'outline' ? (
              <p className="t-small">{t('place.corners', { count: corners.length })}</p>
            ) : value?.kind === 'point' ? (
              <Notice tone="success" title={t('place.marked', { where: sayPoint(value) })}>
                {near ? <p>{t('place.nearest', { town: near.name, km: number(near.km) })}</p> : null}
              </Notice>
            ) : null}
            {value?.kind === 'outline' && near ? (
              <p className="t-small">{t('place.nearest', { town: near.name, km: number(near.km) })}</p>
            ) : null}
          </div>
        </div>
      )}
    </Fieldset>
  );
}

/** The towns to say a place by, fetched with the map. Without them the coordinates have to do. */
function useTowns(ground: Ground, wanted: boolean): readonly Town[] {
  const [towns, setTowns] = useState<readonly Town[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    ground().then(
      (found) => {
        if (!gone) setTowns(found.towns);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [ground, wanted]);
  return towns;
}
