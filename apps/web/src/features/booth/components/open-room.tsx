import type { VoteView } from '@talka/contracts';
import { ButtonLink, DoneIcon, Notice } from '@talka/ui';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { settlePicks } from '../own-picks.js';
import { chosenIn, type Paper, type Sheet } from '../papers.js';
import { useSheet } from '../use-sheet.js';
import { useStep } from '../use-step.js';
import { BoothFrame } from './booth-frame.js';
import { ChooseStep } from './choose-step.js';
import { LookStep } from './look-step.js';
import { RememberPicks } from './remember-picks.js';

/** A vote that is not secret: the same choosing, sent with the voter's name, which is said first and last. */
export function OpenRoom({
  vote,
  papers,
  owner,
  begun,
}: {
  vote: VoteView;
  papers: readonly Paper[];
  owner: string;
  begun: Sheet | null;
}) {
  const t = useText('booth');
  const { ofError } = useRefusals();
  const { dateTime } = useFormats();
  const [step, go] = useStep();
  const own = useSheet(vote.number, owner, papers, begun);
  const params = { number: vote.number };
  const cast = useAction('my-votes.open-ballot', (answer) => {
    cache.setQueryData(queryKey('my-votes.read', { params }), answer);
    settlePicks(vote.number, owner, own.sheet);
  });
  const banner = (
    <Notice tone="info" title={t('open.title')}>
      {t('open.text')}
    </Notice>
  );
  if (cast.isSuccess) {
    return (
      <BoothFrame vote={vote} title={t('open.done')}>
        <p className="booth__done">
          <DoneIcon size={1.5} />{' '}
          {t('open.done-text', { until: vote.closesAt === null ? '' : dateTime(vote.closesAt) })}
        </p>
        <div className="t-actions">
          <ButtonLink as={Link} to={`/votes/${vote.number}`}>
            {t('booth.back')}
          </ButtonLink>
        </div>
        <RememberPicks vote={vote.number} owner={owner} cast={own.sheet} />
      </BoothFrame>
    );
  }
  if (step === 'look') {
    const said = cast.error ? ofError(cast.error) : null;
    return (
      <LookStep
        vote={vote}
        papers={papers}
        sheet={own.sheet}
        banner={banner}
        explained={<p>{t('open.sent')}</p>}
        words={t('look.cast-open')}
        busy={cast.isPending}
        trouble={said ? (said.general ?? Object.values(said.fields).join(' ')) : null}
        onBack={() => go('choose')}
        onCast={() => {
          const pots = papers.map((paper) => potOf(paper, own.sheet));
          cast.mutate({ params, body: { pots } });
        }}
      />
    );
  }
  return <ChooseStep vote={vote} papers={papers} own={own} banner={banner} onLook={() => go('look')} />;
}

function potOf(paper: Paper, sheet: Sheet) {
  const { choices, points } = chosenIn(sheet, paper);
  return { pot: paper.pot.id, choices: [...choices], ...(points ? { points: [...points] } : {}) };
}
