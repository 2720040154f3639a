import type { WorkshopCard } from '@talka/contracts';
import { Tag } from '@talka/ui';
import { useAt } from '../../../site/use-at.js';
import { useFormats, useText } from '../../../site/text.js';

/** The price in words: money is taken on site, never here. */
export function usePrice(): (cents: number) => string {
  const t = useText('workshops');
  const { euros } = useFormats();
  return (cents) => (cents === 0 ? t('workshop.free') : t('workshop.price', { price: euros(cents) }));
}

/** For which age, in words; null where it is for everyone. */
export function useAges(): (of: Pick<WorkshopCard, 'youngest' | 'oldest'>) => string | null {
  const t = useText('workshops');
  return ({ youngest, oldest }) => {
    if (youngest !== null && oldest !== null) return t('workshop.ages-both', { youngest, oldest });
    if (youngest !== null) return t('workshop.ages-from', { youngest });
    return oldest === null ? null : t('workshop.ages-to', { oldest });
  };
}

/** "otrdien, 6. oktobrī, 18.00–20.00". */
export function useMeeting(): (time: { readonly from: string; readonly until: string }) => string {
  const at = useAt();
  const { time } = useFormats();
  return ({ from, until }) => `${at(from)}–${time(until)}`;
}

/** What a workshop is, at a glance. */
export function WorkshopTags({ workshop }: { workshop: WorkshopCard }) {
  const t = useText('workshops');
  const price = usePrice();
  const ages = useAges()(workshop);
  return (
    <p className="t-row t-gap-2">
      <Tag>{t(`craft.${workshop.craft}`)}</Tag>
      <Tag tone={workshop.price === 0 ? 'done' : 'neutral'}>{price(workshop.price)}</Tag>
      {ages === null ? null : <Tag tone="neutral">{ages}</Tag>}
      {workshop.languages.map((language) => (
        <Tag key={language} tone="neutral">
          {t(`teaches.${language}`)}
        </Tag>
      ))}
    </p>
  );
}
