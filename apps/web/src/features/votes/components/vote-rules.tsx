import type { VoteView } from '@talka/contracts';
import { packOf, type RulePack } from '@talka/voting';
import { Section } from '@talka/ui';
import { nameIn, useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { ballotSaid, countSaid, tiesSaid } from '../rules-said.js';

/** How one votes and how it is counted, in plain sentences. */
export function VoteRules({ vote }: { vote: VoteView }) {
  const t = useText('votes');
  const language = useLanguage();
  const formats = useFormats();
  const { rules } = vote;
  const pack = packOf(vote.pack);
  const areas = useTerritory().areaNames(vote.municipality, rules.mayVote.areas ?? []);
  const [ballot, params] = ballotSaid(rules, vote.projects, formats);
  const ties = tiesSaid(rules).filter((criterion, at) => at > 0 || criterion !== 'maxScore');
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      t('vote-rules.who'),
      [
        t('vote-rules.who-text', { age: rules.mayVote.minimumAge, residence: rules.mayVote.residence }),
        ...(areas.length > 0 ? [t('vote-rules.areas', { areas: formats.list(areas) })] : []),
        ...(rules.mayVote.citizens ? [t('vote-rules.citizens')] : []),
        ...(rules.paper ? [t('vote-rules.paper')] : []),
      ],
    ],
    [
      t('vote-rules.ballot'),
      [t(ballot, params), ...(rules.blankAllowed ? [t('vote-rules.blank')] : []), t('vote-rules.order')],
    ],
    [t('vote-rules.count'), countSaid(rules).map(([key, own]) => t(key, own))],
    ...(ties.length > 0
      ? [
          [
            t('vote-rules.ties'),
            [
              t('vote-rules.ties-text', {
                how: formats.list(ties.map((criterion) => t(`vote-tie.${criterion}`))),
              }),
            ],
          ] as const,
        ]
      : []),
    [
      t('vote-rules.secrecy'),
      rules.secrecy === 'secret'
        ? [
            t('vote-rules.secret-text'),
            t('vote-rules.change-text'),
            ...(rules.trackers ? [t('vote-rules.trackers')] : []),
          ]
        : [t('vote-rules.open-text')],
    ],
    [
      t('vote-rules.complaints'),
      [
        rules.complaintDays > 0
          ? t('vote-rules.complaints-text', { days: rules.complaintDays })
          : t('vote-rules.no-complaints'),
      ],
    ],
    ...(vote.deliveryMonths === null
      ? []
      : [
          [
            t('vote-rules.delivery'),
            [t('vote-rules.delivery-text', { months: vote.deliveryMonths })],
          ] as const,
        ]),
  ];
  return (
    <Section title={t('vote-rules.title')} id="rules">
      <dl className="vote-rules">
        {rows.map(([term, sentences]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{sentences.join(' ')}</dd>
          </div>
        ))}
        {pack ? (
          <div>
            <dt>{t('vote-rules.source')}</dt>
            <dd>
              {t('vote-rules.source-of', { name: nameIn(pack.name, language) })} <Source {...pack.source} />
            </dd>
          </div>
        ) : null}
      </dl>
    </Section>
  );
}

/** The regulation or paper itself, where it can be read. */
function Source({ title, year, number, url }: RulePack['source']) {
  const t = useText('votes');
  const said = { title, year: String(year) };
  const words =
    number === null
      ? t('vote-rules.source-text', said)
      : t('vote-rules.source-numbered', { ...said, number });
  return url === null ? <>{words}.</> : <a href={url}>{words}</a>;
}
