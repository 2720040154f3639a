import type { Language } from '@talka/territory';
import type { lv as abilities } from './messages/abilities/lv.js';
import type { lv as account } from './messages/account/lv.js';
import type { lv as agenda } from './messages/agenda/lv.js';
import type { lv as bars } from './messages/bars/lv.js';
import type { lv as ballotfile } from './messages/ballotfile/lv.js';
import type { lv as booth } from './messages/booth/lv.js';
import type { lv as certificates } from './messages/certificates/lv.js';
import type { lv as channels } from './messages/channels/lv.js';
import type { lv as desk } from './messages/desk/lv.js';
import type { lv as accountability } from './messages/accountability/lv.js';
import type { lv as answers } from './messages/answers/lv.js';
import type { lv as opendata } from './messages/opendata/lv.js';
import type { lv as heritage } from './messages/heritage/lv.js';
import type { lv as partnership } from './messages/partnership/lv.js';
import type { lv as programme } from './messages/programme/lv.js';
import type { lv as imports } from './messages/imports/lv.js';
import type { lv as juries } from './messages/juries/lv.js';
import type { lv as indicators } from './messages/indicators/lv.js';
import type { lv as opencalls } from './messages/opencalls/lv.js';
import type { lv as pool } from './messages/pool/lv.js';
import type { lv as fairness } from './messages/fairness/lv.js';
import type { lv as merging } from './messages/merging/lv.js';
import type { lv as suggestions } from './messages/suggestions/lv.js';
import type { lv as delivery } from './messages/delivery/lv.js';
import type { lv as discussion } from './messages/discussion/lv.js';
import type { lv as emails } from './messages/emails/lv.js';
import type { lv as feasibility } from './messages/feasibility/lv.js';
import type { lv as guardians } from './messages/guardians/lv.js';
import type { lv as helpneeded } from './messages/helpneeded/lv.js';
import type { lv as incidents } from './messages/incidents/lv.js';
import type { lv as letters } from './messages/letters/lv.js';
import type { lv as news } from './messages/news/lv.js';
import type { lv as office } from './messages/office/lv.js';
import type { lv as organise } from './messages/organise/lv.js';
import type { lv as pages } from './messages/pages/lv.js';
import type { lv as paperdesk } from './messages/paperdesk/lv.js';
import type { lv as propose } from './messages/propose/lv.js';
import type { lv as published } from './messages/public/lv.js';
import type { lv as refusals } from './messages/refusals/lv.js';
import type { lv as result } from './messages/result/lv.js';
import type { lv as shell } from './messages/shell/lv.js';
import type { lv as shifts } from './messages/shifts/lv.js';
import type { lv as needs } from './messages/needs/lv.js';
import type { lv as hours } from './messages/hours/lv.js';
import type { lv as roster } from './messages/roster/lv.js';
import type { lv as asked } from './messages/asked/lv.js';
import type { lv as care } from './messages/care/lv.js';
import type { lv as shiftmessages } from './messages/shiftmessages/lv.js';
import type { lv as workshops } from './messages/workshops/lv.js';
import type { lv as workshopdesk } from './messages/workshopdesk/lv.js';
import type { lv as transparency } from './messages/transparency/lv.js';
import type { lv as works } from './messages/works/lv.js';
import type { lv as standins } from './messages/standins/lv.js';
import type { lv as register } from './messages/register/lv.js';
import type { lv as together } from './messages/together/lv.js';
import type { lv as voteoffice } from './messages/voteoffice/lv.js';
import type { lv as votes } from './messages/votes/lv.js';

/** The Latvian catalogues are the authority on which keys exist; the others must match them to compile. */
interface Catalogues {
  readonly shell: typeof shell;
  readonly public: typeof published;
  readonly pages: typeof pages;
  readonly refusals: typeof refusals;
  readonly propose: typeof propose;
  readonly account: typeof account;
  readonly desk: typeof desk;
  readonly office: typeof office;
  readonly emails: typeof emails;
  readonly ballotfile: typeof ballotfile;
  readonly voteoffice: typeof voteoffice;
  readonly votes: typeof votes;
  readonly booth: typeof booth;
  readonly result: typeof result;
  readonly incidents: typeof incidents;
  readonly paperdesk: typeof paperdesk;
  readonly feasibility: typeof feasibility;
  readonly shifts: typeof shifts;
  readonly organise: typeof organise;
  readonly guardians: typeof guardians;
  readonly abilities: typeof abilities;
  readonly works: typeof works;
  readonly accountability: typeof accountability;
  readonly answers: typeof answers;
  readonly opendata: typeof opendata;
  readonly heritage: typeof heritage;
  readonly partnership: typeof partnership;
  readonly programme: typeof programme;
  readonly imports: typeof imports;
  readonly juries: typeof juries;
  readonly indicators: typeof indicators;
  readonly opencalls: typeof opencalls;
  readonly pool: typeof pool;
  readonly fairness: typeof fairness;
  readonly merging: typeof merging;
  readonly suggestions: typeof suggestions;
  readonly transparency: typeof transparency;
  readonly delivery: typeof delivery;
  readonly discussion: typeof discussion;
  readonly bars: typeof bars;
  readonly standins: typeof standins;
  readonly together: typeof together;
  readonly register: typeof register;
  readonly needs: typeof needs;
  readonly roster: typeof roster;
  readonly hours: typeof hours;
  readonly agenda: typeof agenda;
  readonly channels: typeof channels;
  readonly letters: typeof letters;
  readonly news: typeof news;
  readonly shiftmessages: typeof shiftmessages;
  readonly helpneeded: typeof helpneeded;
  readonly care: typeof care;
  readonly asked: typeof asked;
  readonly certificates: typeof certificates;
  readonly workshopdesk: typeof workshopdesk;
  readonly workshops: typeof workshops;
}

export const AREAS = [
  'shell',
  'public',
  'pages',
  'refusals',
  'propose',
  'account',
  'desk',
  'office',
  'emails',
  'ballotfile',
  'voteoffice',
  'votes',
  'booth',
  'result',
  'incidents',
  'paperdesk',
  'feasibility',
  'shifts',
  'organise',
  'guardians',
  'abilities',
  'works',
  'accountability',
  'answers',
  'opendata',
  'heritage',
  'partnership',
  'programme',
  'imports',
  'juries',
  'indicators',
  'opencalls',
  'pool',
  'fairness',
  'merging',
  'suggestions',
  'transparency',
  'delivery',
  'discussion',
  'bars',
  'standins',
  'together',
  'register',
  'needs',
  'roster',
  'hours',
  'agenda',
  'channels',
  'letters',
  'news',
  'shiftmessages',
  'helpneeded',
  'care',
  'asked',
  'certificates',
  'workshops',
  'workshopdesk',
] as const;
export type Area = (typeof AREAS)[number];

/** What pages say; mails are written by the worker alone. */
export type BrowserArea = Exclude<Area, 'emails'>;

/** By area, so that a translator of several areas can stand in for a translator of one. */
type Keys = { readonly [A in Area]: keyof Catalogues[A] & string };

/** The keys of one area or of several. */
export type MessageKey<A extends Area = Area> = Keys[A];

export type Messages<A extends Area = Area> = Readonly<Record<MessageKey<A>, string>>;

/** One area in every language; Latgalian may have gaps, which Latvian fills. */
export type Catalogue<A extends Area = Area> = {
  readonly [L in Language]: L extends 'ltg' ? Partial<Messages<A>> : Messages<A>;
};

/** The messages of an area in a language, Latgalian filled key by key from Latvian. */
export const filled = <A extends Area>(lv: Messages<A>, own: Partial<Messages<A>>): Messages<A> => ({
  ...lv,
  ...own,
});
