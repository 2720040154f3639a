export type { Mails, MailTemplate } from './mails.js';
export * from './render-mail.js';
