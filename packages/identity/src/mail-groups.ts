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
    ...[
      'idea.answered',
      'idea.selected',
      'idea.not-selected',
      'idea.delivery-started',
      'idea.milestone-done',
    ],
    ...['idea.delayed', 'idea.delivered', 'comment.put-back'],
    ...['idea.suggested', 'idea.suggestion-accepted', 'idea.suggestion-declined'],
    ...['idea.merge-proposed', 'idea.merge-declined', 'idea.merged'],
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

/** Where somebody is told: on the site, under their notices, by mail, and by their browsers, be the site closed. */
export const CHANNELS = ['site', 'mail', 'push'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How a group can come. What is soon over cannot wait for a digest, and reminders come by mail alone. */
export function pacesOf(group: MailGroup, channel: Channel): readonly Pace[] {
  if (group === 'reminders' && channel !== 'mail') return [];
  return waits(group) ? PACES : ['now', 'never'];
}

/** Whether a group can wait, for a digest or for the end of quiet hours. */
export const waits = (group: MailGroup): boolean => group !== 'reminders' && group !== 'help';

/** How a group comes to whoever has chosen nothing: not each word of a discussion rings. */
export const usualPace = (group: MailGroup, channel: Channel): Pace =>
  channel === 'mail' ? USUAL_PACE[group] : channel === 'push' && group === 'discussion' ? 'never' : 'now';

/** How a group comes to somebody: on the site (null: not there at all), by mail, and by their browsers. */
export interface GroupPace {
  readonly group: MailGroup;
  readonly site: Pace | null;
  readonly mail: Pace;
  readonly push: Pace | null;
}

/** As it is chosen: what is left out stays as it was. */
export type GroupPaceChosen = Omit<GroupPace, 'push'> & { readonly push?: Pace | null | undefined };

/** Hours in which somebody does not want to be told anything that can wait, by the clocks of Riga: `22:00` and `07:00`. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}
