import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  isNewsLink,
  MAIL_CHOICES,
  NEWS_BY_LINK,
  type MailChoices,
  type NewsByLink,
} from '@talka/composition';
import type { FastifyInstance } from 'fastify';

/** What a mailbox's own "unsubscribe" button sends is a form of one field (RFC 8058, section 3.1). */
const FORM_BYTES = 1_000;

/**
 * Turns mails off for a mailbox whose reader pressed its button. Forms are read on this path alone: all a form from elsewhere could do
 * here needs a link that nobody guesses.
 */
export const oneClick =
  (app: NestFastifyApplication) =>
  (scope: FastifyInstance, _: unknown, done: () => void): void => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_BYTES },
      (_request, body, parsed) => parsed(null, body),
    );
    scope.post<{ Params: { token: string } }>('/unsubscribe/:token', async (request, reply) => {
      const token = request.params.token.slice(0, 200);
      const chosen = isNewsLink(token)
        ? await app.get<NewsByLink>(NEWS_BY_LINK).stop(token, false)
        : await app.get<MailChoices>(MAIL_CHOICES).chooseByLink(token, false);
      return reply.code(chosen.ok ? 200 : 410).send();
    });
    done();
  };
