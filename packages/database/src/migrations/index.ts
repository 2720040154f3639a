import { Foundations } from './01-foundations.js';
import { Identity } from './02-identity.js';
import { Processes } from './03-processes.js';
import { Ideas } from './04-ideas.js';
import { Moderation } from './05-moderation.js';
import { OutboxAndAudit } from './06-outbox-and-audit.js';
import { IdeaLists } from './07-idea-lists.js';
import { FederationRoles } from './08-federation-roles.js';
import { OutboxAttempts } from './09-outbox-attempts.js';
import { IdeaSearchByAge } from './10-idea-search-by-age.js';
import { FileKeys } from './11-file-keys.js';
import { PublicVersions } from './12-public-versions.js';
import { RequestResults } from './13-request-results.js';
import { SessionsCloseConnections } from './14-sessions-close-connections.js';
import { SupportUnnamed } from './15-support-unnamed.js';
import { IdeaSearchBeginnings } from './16-idea-search-beginnings.js';
import { Votes } from './20-votes.js';
import { Residence } from './21-residence.js';
import { PaperBallots } from './22-paper-ballots.js';
import { Feasibility } from './24-feasibility.js';
import { VoteCalls } from './25-vote-calls.js';
import { Incidents } from './26-incidents.js';
import { Lots } from './27-lots.js';
import { PaperBatchIds } from './28-paper-batch-ids.js';
import { ProvedOutside } from './29-proved-outside.js';
import { WholeProcesses } from './30-whole-processes.js';
import { CheckedOpenings } from './31-checked-openings.js';
import { BeforeVoting } from './32-before-voting.js';
import { UnionsOfAreas } from './33-unions-of-areas.js';
import { OpeningTries } from './34-opening-tries.js';
import { Turnout } from './35-turnout.js';
import { SetAside } from './36-set-aside.js';
import { Registrations } from './40-registration.js';
import { OnTheList } from './41-on-the-list.js';
import { Volunteering } from './42-volunteering.js';
import { AttendanceNoted } from './45-attendance.js';
import { Guardians } from './47-guardians.js';
import { StandIns } from './49-stand-ins.js';
import { ChangedEvents } from './51-changed-events.js';
import { VolunteerHours } from './53-hours.js';
import { Supervision } from './55-supervision.js';
import { Abilities } from './58-abilities.js';
import { Works } from './59-works.js';
import { CancelledPlaces } from './78-cancelled-places.js';
import { VolunteerBars } from './79-volunteer-bars.js';
import { OrganisationRoles } from './77-organisation-roles.js';
import { IdeaPhotos } from './66-idea-photos.js';
import { RoleQuestions } from './67-role-questions.js';
import { SlotTimes } from './75-slot-times.js';
import { Parties } from './76-parties.js';
import { AnsweredWith } from './83-answered-with.js';
import { ShiftParties } from './70-shift-parties.js';
import { AskedFirst } from './84-asked-first.js';
import { OpenYears } from './85-open-years.js';
import { ClosesBefore } from './86-closes-before.js';
import { ChangedNeeds } from './87-changed-needs.js';
import { Workshops } from './88-workshops.js';
import { Registers } from './89-registers.js';
import { Repaid } from './96-repaid.js';
import { WorkshopSearch } from './93-workshop-search.js';
import { WorkshopChanges } from './94-workshop-changes.js';
import { SeenTrainings } from './71-seen-trainings.js';
import { CalendarFeeds } from './57-calendar-feeds.js';
import { ShiftMessages } from './60-shift-messages.js';
import { HelpNeeded } from './62-help-needed.js';
import { DeclinedMails } from './63-declined-mails.js';
import { VolunteerCare } from './61-volunteer-care.js';
import { Certificates } from './90-certificates.js';
import { CalendarSessions } from './97-calendar-sessions.js';
import { Children } from './99-children.js';
import { WorkshopFeedback } from './98-workshop-feedback.js';
import { Reopened } from './102-reopened.js';
import { WorkshopTranslations } from './112-workshop-translations.js';
import { CertificateSearch } from './113-certificate-search.js';
import { IdeaDelivery } from './116-idea-delivery.js';
import { IdeaFollow } from './115-idea-follow.js';
import { WorkshopQuestions } from './100-workshop-questions.js';
import { NumberedChildren } from './101-numbered-children.js';
import { Discussion } from './110-discussion.js';
import { GroupedNotices } from './111-grouped-notices.js';
import { Reports } from './114-reports.js';
import { Digests } from './117-digests.js';
import { HiddenIdeas } from './122-hidden-ideas.js';
import { LeadsNowhere } from './123-leads-nowhere.js';
import { OfficialAnswers } from './124-official-answers.js';
import { Suggestions } from './125-suggestions.js';
import { PhotosAsSteps } from './132-photos-as-steps.js';
import { MergedIdeas } from './126-merged-ideas.js';
import { QuietHours } from './118-quiet-hours.js';
import { DeliveryRevisions } from './134-delivery-revisions.js';
import { Push } from './135-push.js';
import { PushDigests } from './136-push-digests.js';
import { Misuse } from './129-misuse.js';
import { SharedDesk } from './131-shared-desk.js';
import { DutySwaps } from './133-duty-swaps.js';
import { CommentRules } from './128-comment-rules.js';
import { ReasonsAndRecusals } from './127-reasons-and-recusals.js';
import { NoticedComments } from './120-noticed-comments.js';
import { Newsletters } from './130-newsletters.js';
import { Heritage } from './145-heritage.js';
import { HeritageRoutes } from './146-heritage-routes.js';
import { Partnership } from './137-partnership.js';
import { SupportInTurn } from './138-support-in-turn.js';
import { ProgrammeEvents } from './140-programme-events.js';
import { SavedProgrammeEvents } from './141-saved-programme-events.js';
import { ProgrammeEventSources } from './142-programme-event-sources.js';
import { Juries } from './150-juries.js';
import { OpenCalls } from './151-open-calls.js';
import { Indicators } from './155-indicators.js';

export const MIGRATIONS = [
  Foundations,
  Identity,
  Processes,
  Ideas,
  Moderation,
  OutboxAndAudit,
  IdeaLists,
  FederationRoles,
  OutboxAttempts,
  IdeaSearchByAge,
  FileKeys,
  PublicVersions,
  RequestResults,
  SessionsCloseConnections,
  SupportUnnamed,
  IdeaSearchBeginnings,
  Votes,
  Residence,
  PaperBallots,
  Feasibility,
  VoteCalls,
  Incidents,
  Lots,
  PaperBatchIds,
  ProvedOutside,
  WholeProcesses,
  CheckedOpenings,
  BeforeVoting,
  UnionsOfAreas,
  OpeningTries,
  Turnout,
  SetAside,
  Registrations,
  OnTheList,
  Volunteering,
  AttendanceNoted,
  Guardians,
  StandIns,
  ChangedEvents,
  VolunteerHours,
  Supervision,
  CalendarFeeds,
  Abilities,
  Works,
  ShiftMessages,
  VolunteerCare,
  HelpNeeded,
  DeclinedMails,
  IdeaPhotos,
  RoleQuestions,
  ShiftParties,
  SeenTrainings,
  SlotTimes,
  Parties,
  AnsweredWith,
  OrganisationRoles,
  CancelledPlaces,
  VolunteerBars,
  AskedFirst,
  OpenYears,
  ClosesBefore,
  ChangedNeeds,
  Workshops,
  Registers,
  Repaid,
  Certificates,
  WorkshopSearch,
  WorkshopChanges,
  CalendarSessions,
  WorkshopFeedback,
  Children,
  WorkshopQuestions,
  NumberedChildren,
  Reopened,
  Discussion,
  GroupedNotices,
  WorkshopTranslations,
  CertificateSearch,
  Reports,
  IdeaFollow,
  Digests,
  HiddenIdeas,
  LeadsNowhere,
  OfficialAnswers,
  PhotosAsSteps,
  IdeaDelivery,
  QuietHours,
  NoticedComments,
  ReasonsAndRecusals,
  Suggestions,
  Newsletters,
  MergedIdeas,
  CommentRules,
  Misuse,
  SharedDesk,
  DutySwaps,
  DeliveryRevisions,
  Push,
  PushDigests,
  Partnership,
  SupportInTurn,
  ProgrammeEvents,
  SavedProgrammeEvents,
  ProgrammeEventSources,
  Heritage,
  HeritageRoutes,
  Juries,
  OpenCalls,
  Indicators,
];
