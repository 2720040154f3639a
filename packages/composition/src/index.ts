export * from './audit/audit.module.js';
export * from './certificates/certificates.module.js';
export * from './database.module.js';
export * from './ideas/appeals.module.js';
export * from './files/files.module.js';
export * from './files/storage.js';
export * from './files/keys.js';
export * from './ideas/ideas.module.js';
export {
  DISCUSSION,
  DISCUSSION_READS,
  DiscussionModule,
  type DiscussionReads,
  type DiscussionUseCases,
} from './discussion/discussion.module.js';
export type { CommentRow, CommentSort, DiscussionPersonRow } from '@talka/database';
export * from './feasibility/feasibility.module.js';
export * from './identity/identity.module.js';
export {
  DIGEST_SWEEP,
  digestSweep,
  PUSH_DIGEST_SWEEP,
  pushDigestSweep,
  type DigestSweep,
} from './identity/digest-sweep.js';
export { PUSH_DEVICES, type PushDevices } from './identity/push-devices.js';
export { pushKeys } from './identity/push-keys.js';
export { isPushService } from './identity/push-services.js';
export { MAIL_CHOICES, type MailChoice, type MailChoices } from './identity/mail-choices.js';
export { mailLinks, type MailLink } from './identity/mail-links.js';
export { comesInDigest, groupOfNotice, MAIL_GROUPS, noticesOf, type MailGroup } from '@talka/identity';
export * from './identity/identity.reads.js';
export * from './moderation/moderation.module.js';
export { wordsIn } from '@talka/moderation';
export { POOL, type Pool } from './moderation/pool.js';
export { FAIRNESS, type Fairness } from './moderation/fairness.js';
export * from './newsletters/newsletters.module.js';
export * from './heritage/heritage.module.js';
export * from './calls/calls.module.js';
export * from './indicators/indicators.module.js';
export { CALL_FILES, type CallFiles } from './calls/call-files.js';
export { OPEN_CALLS, type OpenCalls, type RoundResult } from './calls/open-calls.js';
export * from './partnership/partnership.module.js';
export * from './programme/programme.module.js';
export { LETTER_SWEEP, letterSweep, type LetterSweep } from './newsletters/letter-sweep.js';
export { isNewsLink, newsLinks } from './newsletters/news-links.js';
export {
  letterMail,
  letterOfMail,
  parkAddress,
  recipientIs,
  takeMailBack,
  type LetterCardRow,
  type LetterPageRow,
  type LinkedNewsRow,
  type OwnNewsRow,
} from '@talka/database';
export * from './territory/territory.module.js';
export type {
  AuthorRow,
  BallotPlaceRow,
  CardRow,
  CaseCardRow,
  DeskReader,
  ContentRow,
  CountsRow,
  AnswerRow,
  TransparencyRow,
  OfficeAnswerRow,
  MergeRow,
  MergingRow,
  SuggestedToRow,
  SuggestionRow,
  OfficialAnswerRow,
  ChosenRow,
  StageRow,
  StayRow,
  DecidedCommentRow,
  ReceiptRow,
  ReportRow,
  FeasibilityCardRow,
  FeasibilityPageRow,
  FileRow,
  FindingRow,
  FullAssessmentRow,
  MilestoneRow,
  MunicipalityRow,
  MyCardRow,
  MyResidenceRow,
  MyIdeaRow,
  OpenCallRow,
  OfficialRow,
  OwnedRow,
  PageRow,
  PointRow,
  StatementRow,
  TemplateRow,
  ConductRow,
  MeasureAtDeskRow,
  MeasureViewRow,
  PushDevice,
  WaitingPush,
  VersionRow,
} from '@talka/database';
export {
  addNotice,
  authorsOfIdea,
  factsOf,
  delayTold,
  answerTold,
  mergeTold,
  suggestionTold,
  textChangeOf,
  measureTold,
  addPushDevice,
  chooseHow,
  pushDeviceGone,
  pushDropped,
  pushPace,
  linesOfPushDigest,
  PUSH_DIGEST,
  type PushLine,
  pushSent,
  takePush,
  peopleOfIdea,
  stepTold,
  awaitRetry,
  callReached,
  commentTold,
  decidedComment,
  decisionOn,
  findingOn,
  enqueue,
  happeningById,
  ideaBrief,
  ideaTitle,
  invitedPerson,
  heldUntil,
  hiddenLines,
  holdBack,
  mailPaces,
  type MailKind,
  leadsToHidden,
  mailFailed,
  mailSent,
  moderatorsOf,
  onDutyFor,
  swapTold,
  type SwapTold,
  type Recipient,
  nextToTell,
  placeOf,
  barTold,
  type BarTold,
  cancelledTold,
  certificateTold,
  type CancelledTold,
  organisersOfPlace,
  organisersTold,
  helpTold,
  nameOf,
  placeTold,
  togetherTold,
  shiftRow,
  unsupervisedNow,
  unsupervisedPlace,
  unsupervisedSince,
  type UnsupervisedTold,
  changeTold,
  messageTold,
  type MessageTold,
  type ChangeTold,
  officialsOf,
  organisationTold,
  jointTold,
  juryTold,
  openCallTold,
  jurorTold,
  applicantsTold,
  type ApplicantTold,
  notAsked,
  whoIsAsked,
  partnerTold,
  whoHolds,
  type JointTold,
  park,
  peopleNumbered,
  personName,
  promiseMail,
  forgetStale,
  pruneOutbox,
  pruneRequestKeys,
  reconcileOutbox,
  relayOutbox,
  reportersOf,
  settle,
  takeCall,
  takeMail,
  unreadOf,
  voteOf,
  votesToTellOf,
  type CallableRow,
  type CallableVoteRow,
  type DecisionBrief,
  type ReporterRow,
  type FindingBrief,
  type IdeaBrief,
  type Queryable,
  type WaitingMail,
} from '@talka/database';
export * from './operations/operations.js';
export { readPersonalCode } from '@talka/identity';
export { lastMoment } from '@talka/volunteering';
export { EID_CALLBACK } from './residence/eid-provider.js';
export { EID_MINUTES } from './residence/eid-sign-in.js';
export * from './residence/residence.module.js';
export * from './voting/person-key.js';
export * from './voting/opening-threads.js';
export * from './voting/vote-sweeps.js';
export * from './registration/registration.module.js';
export * from './registration/slot-sweeps.js';
export * from './voting/voting.module.js';
export { assessmentOf } from '@talka/database';
export type { Voter } from './voting/desk.reads.js';
export type {
  BallotIdeaRow,
  FullVoteRow,
  IncidentRow,
  ResultRow,
  SumsRow,
  VoteCardRow,
  WaitingActRow,
} from '@talka/database';
export * from './volunteering/abilities.module.js';
export * from './volunteering/agreements.module.js';
export * from './volunteering/attendance.module.js';
export * from './volunteering/barring.module.js';
export { REMINDER_SWEEP, reminderSweep, type ReminderSweep } from './volunteering/reminder-sweep.js';
export { CALENDARS, type Calendars } from './volunteering/calendars.js';
export * from './volunteering/helping.module.js';
export { HELP_SWEEP, helpSweep, type HelpSweep } from './volunteering/help-sweep.js';
export { passKey } from './volunteering/pass-key.js';
export type { OwnBoardRow } from './volunteering/own-board.js';
export * from './volunteering/care.module.js';
export * from './volunteering/messages.module.js';
export { needsTold, type NeedsTried } from './volunteering/needs.js';
export * from './volunteering/supervising.module.js';
export * from './volunteering/together.module.js';
export * from './volunteering/trainings.module.js';
export * from './volunteering/volunteering.module.js';
export { WORK_PHOTOS, type WorkPhotos } from './volunteering/work-photos.js';
export * from './volunteering/works.module.js';
export { savedTold, whoSaved } from '@talka/database';
export type { BesideRow, OfficeEventRow, ProgrammeCardRow, ProgrammePageRow } from '@talka/database';
export type {
  HeritageAsked,
  HeritagePlaceRow,
  HeritageRouteRow,
  RoutesAsked,
  RouteStopRow,
} from '@talka/database';
export type { IndicatorCellRow } from '@talka/database';
export type { JuryCardRow, JuryPageRow, MyJuryRow } from '@talka/database';
export type {
  CallDeskRow,
  CallFileRow,
  MyApplicationRow,
  MyJuryDutyRow,
  OpenCallCardRow,
  OpenCallPageRow,
  ScoringRow,
} from '@talka/database';
export type { AskingPartnerRow, JointCardRow, JointPageRow, SignedPartnerRow } from '@talka/database';
export type { BatchRow, DeliveryRow, HoursOfferRow, OwnCertificateRow, PhotoRow } from '@talka/database';
export type { Calendar, CalendarEntry, CalendarSession } from '@talka/database';
export type { CalendarMark } from '@talka/volunteering';
export type {
  EventCardRow,
  EventPageRow,
  EventRoster,
  AgreementRow,
  EventSupervision,
  EventHelp,
  HelpQuestionRow,
  OwnHelp,
  GuardianRow,
  OrganisationCard,
  OrganisationPerson,
  OpenYearRow,
  OrganisersYear,
  OwnEventCard,
  OwnSeenRow,
  OwnShiftRow,
  OwnMessageRow,
  SentMessageRow,
  EventHours,
  HoursRow,
  OwnHoursRow,
  GonePersonRow,
  BarHereRow,
  OwnBarRow,
  RosterPersonRow,
  RosterRow,
  RosterShiftRow,
  ShiftRow,
  StandInAsked,
} from '@talka/database';
export * from './workshops/register.module.js';
export { certifyCompleted } from './certificates/certify-completed.js';
export { completionsOf } from '@talka/database';
export type { CompletionRow, DeviceCard, RegisterRow } from '@talka/database';
export type { WorkshopChoice, WorkshopChoicesOf } from './workshops/enrolling.js';
export { OWN_LEARNING, type AttendedSession, type OwnLearning } from './workshops/learning.js';
export * from './workshops/workshops.module.js';
export type {
  EnrolledRow,
  LedWorkshopCard,
  OwnWorkshopRow,
  WorkshopCardRow,
  WorkshopMeetingRow,
  WorkshopMessageRow,
  WorkshopPageRow,
  WorkshopPlacesRow,
} from '@talka/database';
export { namedNow, workshopChangeTold, workshopMessageTold, type WorkshopTold } from '@talka/database';

export { MERGES, type Merges } from './ideas/merges.js';
export { SUGGESTIONS, type Suggestions } from './ideas/suggestions.js';
export { OFFICIAL_ANSWERS, type OfficialAnswers } from './ideas/official-answers.js';
