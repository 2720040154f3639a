import type { ProcessView } from '@talka/contracts';
import { useFormats, useText } from '../../site/text.js';
import { useTerritory } from '../../site/territory.js';

type Fact = readonly [term: string, said: string];

/** What comes before a vote and after it, in lines. */
export function useProcessFacts(process: ProcessView | undefined, municipality: string): Fact[] {
  const t = useText('voteoffice');
  const { dateTime, number } = useFormats();
  const { areaNames } = useTerritory();
  if (!process) return [];
  const { submission, support, mayPropose, maySupport, supportThreshold, deliveryMonths } = process;
  const during = (phase: ProcessView['submission'], none: string): string =>
    phase ? t('voteoffice.phase', { from: dateTime(phase.opensAt), until: dateTime(phase.closesAt) }) : none;
  const who = ({ minimumAge, residence, citizens, areas }: ProcessView['mayPropose']): string =>
    [
      t(`voteoffice.who-${residence}`),
      ...areaNames(municipality, areas ?? []),
      `${t('voteoffice.who-age')}: ${number(minimumAge)}`,
      ...(citizens ? [t('voteoffice.who-citizens')] : []),
    ].join(' · ');
  return [
    submission
      ? [t('voteoffice.ideas-taken'), during(submission, '')]
      : [t('voteoffice.whence'), t('voteoffice.no-ideas')],
    ...(submission ? [[t('voteoffice.proposes'), who(mayPropose)] as const] : []),
    ...(submission ? [[t('voteoffice.support'), during(support, t('voteoffice.no-support'))] as const] : []),
    ...(support
      ? ([
          [t('voteoffice.supports'), who(maySupport)],
          [t('voteoffice.threshold'), number(supportThreshold)],
        ] as const)
      : []),
    [
      t('voteoffice.delivery'),
      deliveryMonths === null
        ? t('voteoffice.not-said')
        : t('voteoffice.in-months', { months: deliveryMonths }),
    ],
  ];
}
