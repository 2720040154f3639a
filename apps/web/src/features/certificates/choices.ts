import type { HoursOfferView } from '@talka/contracts';

/** With whom hours can be certified: one organiser, or all of a municipality where there are several. */
export interface Choice extends Omit<HoursOfferView, 'organisation' | 'organiser'> {
  readonly organisation: number | null;
  readonly organiser: string | null;
}

export function choicesOf(hours: readonly HoursOfferView[]): Choice[] {
  const municipalities = [...new Set(hours.map(({ municipality }) => municipality))];
  return municipalities.flatMap((municipality) => {
    const here = hours.filter((one) => one.municipality === municipality);
    if (here.length < 2) return here;
    const all: Choice = {
      ...{ municipality, organisation: null, organiser: null },
      from: here.map(({ from }) => from).sort()[0] ?? '',
      until:
        here
          .map(({ until }) => until)
          .sort()
          .at(-1) ?? '',
      minutes: here.reduce((sum, { minutes }) => sum + minutes, 0),
    };
    return [...here, all];
  });
}
