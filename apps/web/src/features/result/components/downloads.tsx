import type { VoteResultView, VoteView } from '@talka/contracts';
import { Button, DownloadIcon, Section } from '@talka/ui';
import { commandsFor } from '@talka/voting';
import { ShellLine } from '../../../site/shell-line.js';
import { useText } from '../../../site/text.js';
import { saveFile } from '../../../site/save-file.js';
import type { Ballots } from '../published.js';

/** The same for machines: everything the page knows, and how to count it elsewhere. */
export function Downloads({
  vote,
  result: { bundle },
  ballots,
}: {
  vote: VoteView;
  result: VoteResultView;
  ballots: Ballots;
}) {
  const t = useText('result');
  const named = [...ballots].map(([pot, file]) => ({
    ...{ pot, file },
    name: vote.potList.find(({ id }) => id === pot)?.name ?? pot,
  }));
  const files = commandsFor(vote, { bundle: bundle !== null, pots: named.map(({ pot }) => pot) });
  return (
    <Section title={t('files.title')} id="files">
      <ul className="result__files">
        {bundle === null ? null : (
          <li>
            <Button
              tone="quiet"
              icon={<DownloadIcon />}
              onClick={() => saveFile(files.bundle, bundle, 'application/json')}
            >
              {t('files.bundle')}
            </Button>
            <span className="result__note">{t('files.bundle-note')}</span>
          </li>
        )}
        {named.map(({ pot, file, name }) => (
          <li key={pot}>
            <Button
              tone="quiet"
              icon={<DownloadIcon />}
              onClick={() => saveFile(files.pot(pot), file, 'text/plain')}
            >
              {t('files.pot', { name })}
            </Button>
            <span className="result__note">{t('files.pot-note')}</span>
          </li>
        ))}
      </ul>
      <h3 className="result__group result__group--others">{t('files.command')}</h3>
      <p>{t('files.command-text')}</p>
      {files.commands.map((line) => (
        <pre key={line} className="result__command">
          <ShellLine text={line} />
        </pre>
      ))}
    </Section>
  );
}
