import { Controller, Inject, Param } from '@nestjs/common';
import { formats, translator } from '@talka/i18n';
import {
  PublicPage,
  readerLanguage,
  RefusedRequest,
  Reply,
  Request,
  type TalkaRequest,
} from '@talka/platform';
import type { Language } from '@talka/territory';
import type { FastifyReply } from 'fastify';
import { escapeHtml } from '../pages/html.js';
import { MailCatcher, type CaughtMail } from './mail-catcher.js';

/** The inbox of the demonstration. The module that holds it is not even loaded in production. */
@Controller()
export class DevMailController {
  constructor(@Inject(MailCatcher) private readonly catcher: MailCatcher) {}

  @PublicPage('/dev/mail.json', 'uncounted')
  json(): Promise<CaughtMail[]> {
    return this.catcher.inbox();
  }

  @PublicPage('/dev/mail', 'uncounted')
  async inbox(@Request() request: TalkaRequest, @Reply() reply: FastifyReply): Promise<void> {
    const mails = await this.catcher.inbox();
    const language = readerLanguage(request);
    const { dateTime } = formats(language);
    const t = translator(language, 'pages');
    const items = mails.map(
      (mail) => `<article class="t-card">
        <h2><a href="/dev/mail/${mail.id}">${escapeHtml(mail.subject)}</a></h2>
        <p>${escapeHtml(mail.to)} · <time datetime="${mail.at}">${escapeHtml(dateTime(mail.at))}</time></p>
        <pre>${linked(mail.text)}</pre></article>`,
    );
    void reply
      .type('text/html')
      .header('cache-control', 'no-store')
      // Whoever waits here for a code sees it come.
      .header('refresh', String(REFRESH_SECONDS))
      .send(pageOf(language, t('mail.inbox'), items.join('') || `<p>${escapeHtml(t('mail.none'))}</p>`));
  }

  @PublicPage('/dev/mail/:id', 'uncounted')
  async one(
    @Param('id') id: string,
    @Request() request: TalkaRequest,
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    const mail = (await this.catcher.inbox()).find((it) => it.id === id);
    if (!mail) throw new RefusedRequest({ code: 'request.not-found' });
    void reply
      .type('text/html')
      // Mails carry their styles with them; they may do nothing else here.
      .header(
        'content-security-policy',
        `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-top-navigation-by-user-activation`,
      )
      .header('cache-control', 'no-store')
      .send(
        mail.html || pageOf(readerLanguage(request), mail.subject, `<pre>${escapeHtml(mail.text)}</pre>`),
      );
  }
}

const linked = (text: string): string =>
  escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`);

const REFRESH_SECONDS = 5;

const pageOf = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Talka</title>
<main><h1>${escapeHtml(title)}</h1>${body}</main></html>`;
