/** What somebody may choose to be told of, and how. All else is always told at once. */
export const MAIL_GROUPS = ['reminders', 'help', 'ideas', 'discussion', 'votes'] as const;
export type MailGroup = (typeof MAIL_GROUPS)[number];

/** At once, in a digest of a day or of a week, or not at all. */
export const PACES = ['now', 'daily', 'weekly', 'never'] as const;
export type Pace = (typeof PACES)[number];

/** How mails of a group come to whoever has chosen nothing. */
export const USUAL_PACE: Readonly<Record<MailGroup, Pace>> = {
  reminders: 'now',
  help: 'now',
  ideas: 'now',
  // Many may support an idea within a day, and talk about it.
  discussion: 'daily',
  votes: 'now',
};

const NOTICES: Readonly<Record<MailGroup, readonly string[]>> = {
  reminders: [],
  help: ['help.asked'],
  ideas: [
    ...['idea.published', 'idea.taken-up', 'idea.threshold-reached', 'idea.found-feasible', 'appeal.granted'],
    ...['idea.finding-upheld', 'idea.finding-reversed', 'idea.co-author-joined', 'idea.co-author-declined'],
  ],
  discussion: ['idea.supported', 'idea.commented', 'comment.mentioned', 'comment.answered'],
  votes: ['vote.begun', 'vote.ends-soon', 'vote.result'],
};

const GROUP_OF_NOTICE: ReadonlyMap<string, MailGroup> = new Map(
  MAIL_GROUPS.flatMap((group) => NOTICES[group].map((kind) => [kind, group] as const)),
);

/** The group a kind of notices belongs to. @returns undefined for what is always told */
export const groupOfNotice = (kind: string): MailGroup | undefined => GROUP_OF_NOTICE.get(kind);

/** The kinds of notices in a group. */
export const noticesOf = (group: MailGroup): readonly string[] => NOTICES[group];
