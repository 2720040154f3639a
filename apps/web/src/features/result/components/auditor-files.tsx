import type { VoteResultView, VoteView } from '@talka/contracts';
import { announce, Button, DownloadIcon, Section } from '@talka/ui';
import { commandsFor } from '@talka/voting';
import { useAction } from '../../../site/api.js';
import { hasRole, usePerson } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { saveFile } from '../../../site/save-file.js';

/** Ballots that are too few to be published, as files for the auditor: nobody else is offered them. */
export function AuditorFiles({ vote, result }: { vote: VoteView; result: VoteResultView }) {
  const t = useText('result');
  const auditor = hasRole(usePerson(), 'auditor');
  const count = result.pots.filter(({ withheld }) => withheld).length;
  const files = commandsFor(vote, { bundle: false, pots: [] });
  const get = useAction('votes.withheld', ({ pots }) => {
    for (const { pot, ballots } of pots) saveFile(files.pot(pot), ballots, 'text/plain');
    announce(t('auditor.got', { count: pots.length }));
  });
  if (!auditor || count === 0) return null;
  return (
    <Section title={t('auditor.title')} id="auditor">
      <p>{t('auditor.text', { count })}</p>
      {get.error ? <Trouble error={get.error} /> : null}
      <Button
        icon={<DownloadIcon />}
        busy={get.isPending}
        onClick={() => get.mutate({ params: { number: vote.number } })}
      >
        {t('auditor.get')}
      </Button>
    </Section>
  );
}
