import { words, type Templates } from './words.js';

/** News of municipalities: whether somebody wants them, and what they are. */
export const NEWSLETTER_MAILS = {
  'news-confirm': (say, { municipality, path, hours }) => ({
    subject: say('mail.news-confirm.subject', { municipality }),
    heading: say('mail.news-confirm.heading'),
    body: [words(say('mail.news-confirm.lead', { municipality }))],
    action: { label: say('mail.news-confirm.action'), path },
    note: say('mail.news-confirm.note', { hours }),
  }),
  newsletter: (say, { subject, body, written, municipality }) => {
    // Latgalian readers read Latvian: nobody has to tell them that it is.
    const isForeign = written !== say.language && say.language !== 'ltg';
    const lang = written === say.language ? {} : { lang: written };
    const paragraphs = body.split('\n\n').map((text) => ({ ...words(text), ...lang }));
    return {
      ...{ subject, heading: subject, ...lang },
      body: [...(isForeign ? [words(say('mail.newsletter.latvian-only'))] : []), ...paragraphs],
      note: say('mail.newsletter.why', { municipality }),
    };
  },
} satisfies Partial<Templates>;
