import type { JuryView, VolunteerView } from '@talka/contracts';
import { useText } from '../../site/text.js';

type Traits = Pick<JuryView, 'traits'>;

/** What a volunteer stands under in the list, in words. */
export function useValues({ traits }: Traits) {
  const t = useText('juries');
  const bands = traits.find(({ trait }) => trait === 'age')?.shares.map(({ value }) => Number(value)) ?? [];
  const age = (value: string): string => {
    const next = bands.find((from) => from > Number(value));
    return next === undefined
      ? t('juries.jury.age-last', { from: value })
      : t('juries.jury.age-band', { from: value, to: String(next - 1) });
  };
  const area = (value: VolunteerView['area']): string =>
    value === null ? t('juries.jury.nothing') : t(`juries.jury.area-${value}`);
  const gender = (value: VolunteerView['gender']): string =>
    value === null ? t('juries.jury.nothing') : t(`juries.jury.gender-${value}`);
  const valueOf = (trait: JuryView['traits'][number]['trait'], value: string): string => {
    if (trait === 'age') return age(value);
    return trait === 'area' ? area(value as 'town') : gender(value as 'woman');
  };
  return { age, area, gender, valueOf };
}
