import type { VoteView } from '@talka/contracts';
import { translator } from '@talka/i18n';
import { escapeHtml } from './html.js';
import { heading, link, listed, said, type PageContext } from './page-parts.js';

interface Words {
  readonly lv: string;
  readonly en?: string | null | undefined;
  readonly ru?: string | null | undefined;
}

/** The vote's own line, or the municipality's contact. */
export function helpText(vote: VoteView, { language, territory }: PageContext): string {
  const t = translator(language, 'incidents');
  const contact = territory.municipalities.find(({ id }) => id === vote.municipality)?.rules.contact;
  const line = vote.helpLine ?? { phone: '', email: '', hours: null, ...contact };
  const { phone, email, hours } = line;
  const going = vote.incidents.going;
  return [
    heading(2, t('help.title')),
    ...(going > 0 ? [said(`${t('help.going', { count: going })}. ${t('help.going-text')}`)] : []),
    ...(phone || email ? [said(t('help.text'))] : []),
    listed([
      ...(phone
        ? [`<a href="tel:${escapeHtml(phone.replace(/[^+\d]/g, ''))}">${escapeHtml(phone)}</a>`]
        : []),
      ...(email ? [`<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`] : []),
      ...(hours ? [`${escapeHtml(t('help.hours'))}: ${officeWords(hours, language)}`] : []),
    ]),
  ].join('');
}

/** The way from a vote's other pages to this one. */
export const incidentsLink = ({ number }: VoteView, { language }: PageContext): string =>
  `<p>${link(language, `/votes/${number}/incidents`, translator(language, 'incidents')('help.incidents'))}</p>`;

/** What an office says, in the reader's language where it said so, and else in Latvian, marked as such. */
export function officeWords(words: Words, language: PageContext['language']): string {
  const own = language === 'en' || language === 'ru' ? words[language]?.trim() : undefined;
  return own ? escapeHtml(own) : `<span lang="lv">${escapeHtml(words.lv)}</span>`;
}
