export * from './audit/endpoints.js';
export type * from './certificates/views.js';
export type * from './discussion/views.js';
export * from './endpoint.js';
export * from './endpoints.js';
export type { MyResidenceView } from './identity/residence.endpoints.js';
export * from './feasibility/views.js';
export * from './identity/views.js';
export type { ChildrenView } from './identity/children.endpoints.js';
export type { LetterCard, LetterView } from './newsletters/letter.endpoints.js';
export type {
  InterestView,
  NewsLinkView,
  OwnNewsView,
  SubscriptionView,
} from './newsletters/news.endpoints.js';
export type { GroupPaceChoice, GroupPaceView, MailLinkView, TellingView } from './identity/mail.endpoints.js';
export type { PushView } from './identity/push.endpoints.js';
export { DOCUMENTS } from './identity/endpoints.js';
export type { AccountView, PickView } from './ideas/account.endpoints.js';
export type { AnswersAtOffice, OfficeAnswerView, OfficialAnswerView } from './ideas/answers.endpoints.js';
export type { TransparencyView } from './moderation/transparency.endpoints.js';
export type { MergesView, MergeView } from './ideas/merges.endpoints.js';
export type { SuggestionsView, SuggestionView } from './ideas/suggestions.endpoints.js';
export type { DeliveryView, StepView } from './ideas/delivery.endpoints.js';
export * from './ideas/views.js';
export type { ContentBody, MyIdeaCard, MyIdeaView, StatementView } from './ideas/mine.endpoints.js';
export type { IdeaFilter, OpenCallView } from './ideas/public.endpoints.js';
export type { MeasuresView, MeasureView, MisuseView } from './moderation/misuse.endpoints.js';
export type { DutyView, MyDutyView, PoolView, SwapView } from './moderation/pool.endpoints.js';
export type { RecusalsView, TemplatesView } from './moderation/fairness.endpoints.js';
export type { CaseCard, CaseView } from './moderation/endpoints.js';
export type { MyCommentView, ReceiptView } from './moderation/report.endpoints.js';
export * from './openapi.js';
export * from './proof-of-work.js';
export * from './realtime.js';
export * from './refusals.js';
export * from './all-routes.js';
export { API_PREFIX, WITHOUT_SESSION, type EndpointName, type Method } from './routes.js';
export { OPEN_DATA, OPEN_DATA_TYPES, type OpenDataSet, type OpenDataView } from './open-data/endpoints.js';
export type {
  JuryCard,
  JuryPeopleView,
  JuryView,
  MyJuryView,
  VolunteerView,
} from './calls/jury.endpoints.js';
export type { IndicatorGroupView, IndicatorView } from './indicators/endpoints.js';
export type {
  CallDeskView,
  CallFileView,
  CallView,
  FormFieldView,
  MyApplicationCard,
  MyApplicationView,
  MyScoringCard,
  MyScoringView,
  OpenCallCard,
} from './calls/open-call.views.js';
export type { JointCard, JointView } from './partnership/joint.endpoints.js';
export type {
  AskingPartnerView,
  MyPartnersView,
  OfficePartnersView,
  PartnerView,
} from './partnership/partner.endpoints.js';
export type { ProgrammeQuery } from './programme/endpoints.js';
export type {
  ClashView,
  OfficeEventCard,
  OfficeEventView,
  ProgrammeEventCard,
  ProgrammeEventDraft,
  ProgrammeEventView,
  ImportRow,
  ImportRowView,
} from './programme/views.js';
export type { HeritageCard, HeritagePlaceView } from './heritage/place.endpoints.js';
export type { RouteCard, RouteView } from './heritage/route.endpoints.js';
export type { MunicipalityView, SignatoryView, TerritoryView } from './territory/views.js';
export type { BatchView, PaperListView, VoterView } from './voting/desk.endpoints.js';
export type * from './volunteering/ability.endpoints.js';
export type * from './volunteering/agreement.endpoints.js';
export type * from './volunteering/attendance.views.js';
export type * from './volunteering/bar.endpoints.js';
export type * from './volunteering/hours.views.js';
export type * from './volunteering/guardian.views.js';
export type * from './volunteering/together.views.js';
export type * from './volunteering/care.endpoints.js';
export type * from './question.views.js';
export type * from './volunteering/message.endpoints.js';
export type * from './volunteering/help.endpoints.js';
export type * from './volunteering/needs.endpoints.js';
export type * from './volunteering/notice.endpoints.js';
export type * from './volunteering/supervision.endpoints.js';
export type * from './volunteering/views.js';
export type * from './volunteering/photo.endpoints.js';
export type * from './volunteering/photo.views.js';
export type * from './volunteering/work.endpoints.js';
export type * from './volunteering/year.endpoints.js';
export type * from './workshops/register.views.js';
export type {
  IncidentView,
  IncidentsView,
  MyVoteView,
  OfficeVoteView,
  ProcessView,
  VoteCard,
  VoteResultView,
  VoteView,
} from './voting/views.js';
export type * from './workshops/led.views.js';
export type * from './workshops/views.js';
