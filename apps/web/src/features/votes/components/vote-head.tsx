import type { VoteView } from '@talka/contracts';
import { Breadcrumbs, LockIcon, Notice, Tag } from '@talka/ui';
import { Link as RouterLink } from 'react-router';
import { pathIn } from '../../../site/language.js';
import { Link } from '../../../site/link.js';
import { nameIn, useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { momentKey, reasonOf, toneOfMoment } from '../moment.js';
import { useWhenSaid } from '../when-said.js';

/** What is decided, by whom, and where it stands. */
export function VoteHead({ vote }: { vote: VoteView }) {
  const t = useText('votes');
  const shell = useText('shell');
  const language = useLanguage();
  const { nameOf } = useTerritory();
  const said = useWhenSaid();
  const reason = reasonOf(vote);
  return (
    <header className="vote__head">
      <Breadcrumbs
        label={shell('nav.crumbs')}
        as={RouterLink}
        crumbs={[
          { words: t('votes.title'), link: { to: pathIn(language, '/votes') } },
          {
            words: nameOf(vote.municipality),
            link: { to: pathIn(language, `/municipalities/${vote.municipality}`) },
          },
        ]}
      />
      <h1 tabIndex={-1}>{nameIn(vote.name, language)}</h1>
      <div className="vote__tags">
        <Tag tone={toneOfMoment(vote.moment)}>{t(momentKey(vote.moment))}</Tag>
        {vote.secrecy === 'secret' ? (
          <Tag tone="neutral" icon={<LockIcon size={1} />}>
            {t('votes.secret')}
          </Tag>
        ) : (
          <Tag tone="neutral">{t('votes.open')}</Tag>
        )}
      </div>
      <p className="vote__when">{said(vote)}</p>
      {reason === null ? null : (
        <Notice
          tone="danger"
          title={t(vote.moment === 'annulled' ? 'vote.annulled-why' : 'vote.suspended-why')}
        >
          <p lang="lv">{reason}</p>
        </Notice>
      )}
      <Rerun vote={vote} />
      <p className="vote__about">{nameIn(vote.about, language)}</p>
    </header>
  );
}

/** A vote held again and the annulled one lead to each other. */
function Rerun({ vote: { rerunOf, rerunAs, acts } }: { vote: VoteView }) {
  const t = useText('votes');
  if (rerunOf !== null)
    return (
      <p>
        <Link to={`/votes/${rerunOf}`}>{t('vote.rerun-of', { number: rerunOf })}</Link>
      </p>
    );
  if (rerunAs !== null)
    return (
      <p>
        <Link to={`/votes/${rerunAs}`}>{t('vote.rerun-as', { number: rerunAs })}</Link>
      </p>
    );
  return acts.some(({ kind }) => kind === 'rerun') ? <p>{t('vote.rerun-coming')}</p> : null;
}
