import type { VoteView } from '@talka/contracts';
import { Section } from '@talka/ui';
import { useText } from '../../../site/text.js';

/** Groups of four, as they are read aloud. */
const inFours = (hex: string): string => (hex.match(/.{1,4}/g) ?? []).join(' ');

/** Who keeps the parts of the key, and by what anyone knows that it is theirs. */
export function VoteTrustees({ vote }: { vote: VoteView }) {
  const t = useText('votes');
  const { needed, of } = vote.rules.trustees;
  if (vote.secrecy !== 'secret' || vote.trustees.length === 0) return null;
  return (
    <Section title={t('vote-trustees.title')} id="trustees">
      <p className="vote__sum">{t('vote-trustees.text', { needed, of })}</p>
      <ul className="vote-trustees">
        {vote.trustees.map(({ position, name, office, fingerprint }) => (
          <li key={position}>
            <p>
              <b>{name}</b>
              <span className="t-muted" lang="lv">
                , {office}
              </span>
            </p>
            <p className="fingerprint">
              <span className="t-hidden">{t('vote-trustees.fingerprint')}: </span>
              {inFours(fingerprint)}
            </p>
          </li>
        ))}
      </ul>
      {vote.configurationHash ? (
        <>
          <p className="vote__sum">{t('vote-trustees.configuration')}</p>
          <p className="fingerprint">{inFours(vote.configurationHash)}</p>
        </>
      ) : null}
    </Section>
  );
}
