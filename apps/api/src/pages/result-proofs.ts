import type { VoteResultView, VoteView } from '@talka/contracts';
import { translator } from '@talka/i18n';
import type { Language } from '@talka/territory';
import { commandsFor } from '@talka/voting';
import { escapeHtml } from './html.js';
import { heading, link, listed, said } from './page-parts.js';
import type { ResultTold } from './result-told.js';

const NUMBERS = ['roll', 'issued', 'envelopes', 'paper', 'spoilt', 'counted'] as const;

/** How many took part, as numbers that have to add up; an open vote has no box and no roll. */
export function turnoutText(sums: ResultTold['sums'], language: Language): string {
  if (sums === null) return '';
  const t = translator(language, 'result');
  const of = (key: (typeof NUMBERS)[number]): number => sums.reduce((sum, one) => sum + one[key], 0);
  const total = {
    ...{ roll: of('roll'), issued: of('issued'), envelopes: of('envelopes') },
    ...{ paper: of('paper'), spoilt: of('spoilt'), counted: of('counted') },
  };
  return (
    heading(2, t('turnout.title')) +
    listed(NUMBERS.map((key) => `${escapeHtml(t(`turnout.${key}`))}: <b>${total[key]}</b>`)) +
    said(t('turnout.sum', total))
  );
}

/** The files that it is counted again from, the commands for it, and what to compare. */
export function recountText(
  vote: VoteView,
  { bundle }: VoteResultView,
  told: ResultTold,
  language: Language,
): string {
  const t = translator(language, 'result');
  const pots = vote.potList.filter(({ id }) => told.scores.has(id));
  const { commands, ...names } = commandsFor(vote, {
    bundle: bundle !== null,
    pots: pots.map(({ id }) => id),
  });
  const file = (name: string, words: string, note: string): string =>
    // One file, in no language: its address has none.
    `${link('lv', `/votes/${vote.number}/files/${name}`, words)}${said(note)}`;
  return [
    heading(2, t('recount.title')),
    listed([
      ...(bundle === null ? [] : [file(names.bundle, t('files.bundle'), t('files.bundle-note'))]),
      ...pots.map(({ id, name }) => file(names.pot(id), t('files.pot', { name }), t('files.pot-note'))),
    ]),
    said(t('files.command-text')),
    `<pre>${commands.map(escapeHtml).join('\n')}</pre>`,
    ...(vote.configurationHash === null
      ? []
      : [
          said(`${t('recount.hash')}:`),
          `<p><code>${escapeHtml(vote.configurationHash)}</code></p>`,
          said(t('recount.hash-note')),
        ]),
    bundle === null ? '' : said(t('recount.sees-not')),
  ].join('');
}
