export * from './data-source.js';
export * from './migrate.js';
export * from './outbox.js';
export * from './outbox-stuck.js';
export { NoConnection } from './pool.js';
export * from './record.js';
export * from './request-memory.js';
export * from './sql.js';
export * from './time-limit.js';
export * from './transaction.js';
export * from './seeds/seed-calls.js';
export * from './seeds/seed-heritage.js';
export * from './seeds/seed-practices.js';
export * from './seeds/seed-territory.js';
export * from './identity/account.read.js';
export { childrenOf } from './identity/children.store.js';
export * from './identity/forget-stale.js';
export * from './identity/grants.read.js';
export * from './identity/identity.ports.js';
export * from './identity/notices.read.js';
export { peopleStore } from './identity/people.store.js';
export * from './identity/personal-data.read.js';
export * from './identity/promise-mail.js';
export * from './identity/residents.read.js';
export * from './identity/session.read.js';
export * from './discussion/comment-told.read.js';
export * from './discussion/discussion.read.js';
export * from './discussion/discussion.store.js';
export * from './ideas/call.reader.js';
export * from './ideas/account.read.js';
export * from './ideas/delivery.read.js';
export * from './ideas/delivery-told.read.js';
export * from './ideas/delivery.store.js';
export * from './ideas/file-keys.js';
export * from './ideas/file.store.js';
export * from './ideas/follow.store.js';
export * from './ideas/idea-cards.read.js';
export type * from './ideas/idea-filter.js';
export * from './ideas/idea-map.read.js';
export * from './ideas/idea-page.read.js';
export * from './ideas/idea.rows.js';
export * from './ideas/idea.store.js';
export * from './ideas/invitation.store.js';
export * from './ideas/my-ideas.read.js';
export type * from './ideas/page-of-ideas.js';
export * from './ideas/merge.store.js';
export * from './ideas/merges.read.js';
export * from './ideas/official-answer.store.js';
export * from './ideas/official-answers.read.js';
export * from './ideas/suggestion.store.js';
export * from './ideas/suggestions.read.js';
export * from './ideas/photo.store.js';
export * from './ideas/work.read.js';
export * from './ideas/work.store.js';
export * from './feasibility/assessment.rows.js';
export * from './feasibility/assessment.store.js';
export * from './feasibility/ballot-place.store.js';
export * from './feasibility/feasibility.read.js';
export * from './moderation/misuse.read.js';
export * from './moderation/misuse.store.js';
export * from './moderation/pool.read.js';
export * from './moderation/pool.store.js';
export * from './moderation/swap.read.js';
export * from './moderation/swap.store.js';
export * from './moderation/recusal.store.js';
export * from './moderation/template.store.js';
export * from './moderation/report.store.js';
export * from './moderation/reports.read.js';
export * from './moderation/transparency.read.js';
export * from './moderation/case.store.js';
export * from './moderation/desk.read.js';
export * from './registration/lock-people.js';
export * from './registration/registration.store.js';
export * from './registration/slot.store.js';
export * from './registration/stand-in.store.js';
export * from './residence/residence.read.js';
export * from './residence/residence.store.js';
export * from './voting/act.store.js';
export * from './voting/ballot-box.js';
export * from './voting/ballot-log.store.js';
export * from './voting/closed-vote.read.js';
export * from './voting/incident.store.js';
export * from './voting/incidents.read.js';
export * from './voting/open-ballots.store.js';
export * from './voting/one-at-a-time.js';
export * from './voting/opening.store.js';
export * from './voting/paper.read.js';
export * from './voting/paper.store.js';
export * from './voting/roll.store.js';
export * from './voting/shuffle-tables.js';
export * from './voting/sweep-done.js';
export * from './voting/vote-call.store.js';
export * from './voting/vote.rows.js';
export * from './volunteering/ability.store.js';
export * from './volunteering/agreement.read.js';
export * from './volunteering/attendance.store.js';
export * from './volunteering/calendar.store.js';
export type { CalendarSession } from './workshops/calendar-sessions.store.js';
export * from './volunteering/change-told.read.js';
export * from './volunteering/in-task.read.js';
export * from './volunteering/consent.store.js';
export * from './volunteering/event.store.js';
export * from './volunteering/forms-open.read.js';
export * from './volunteering/guardian.read.js';
export * from './volunteering/help.read.js';
export * from './volunteering/help.store.js';
export * from './volunteering/hours.read.js';
export * from './volunteering/organisation.store.js';
export * from './volunteering/organiser.read.js';
export * from './volunteering/party.store.js';
export * from './volunteering/reminder.store.js';
export * from './volunteering/roster.read.js';
export * from './volunteering/own-shifts.read.js';
export * from './volunteering/shift-board.read.js';
export { shiftRow, type ShiftRow } from './volunteering/shift.read.js';
export * from './volunteering/volunteer-facts.read.js';
export { PgAnswerStore } from './registration/answer.store.js';
export * from './volunteering/bar.read.js';
export { PgBarStore } from './volunteering/bar.store.js';
export * from './volunteering/cancelled-place.read.js';
export * from './volunteering/cancelled-place.store.js';
export * from './volunteering/care.read.js';
export { PgCareStore } from './volunteering/care.store.js';
export * from './volunteering/shift-message.read.js';
export * from './volunteering/shift-message.store.js';
export * from './volunteering/supervision.read.js';
export * from './volunteering/supervisor.store.js';
export * from './volunteering/told.read.js';
export * from './volunteering/open-years.read.js';
export * from './volunteering/training.store.js';
export * from './volunteering/year.read.js';
export { places } from './identity/places.js';
export * from './voting/vote.store.js';
export * from './voting/votes.read.js';
export * from './territory/territory.read.js';
export * from './certificates/certificate.read.js';
export * from './certificates/office-certificates.read.js';
export * from './certificates/certificate.store.js';
export * from './certificates/key.store.js';
export * from './audit/audit.js';
export * from './audit/chain.js';
export * from './newsletters/letter-queue.store.js';
export { letterStore } from './newsletters/letter.store.js';
export * from './newsletters/letters.read.js';
export * from './newsletters/subscription.store.js';
export * from './notifications/digest.store.js';
export * from './notifications/happening.read.js';
export * from './notifications/hidden-lines.read.js';
export * from './notifications/mail.store.js';
export * from './notifications/notice-choices.store.js';
export * from './notifications/notices.store.js';
export * from './notifications/push.store.js';
export * from './notifications/push-digest.store.js';
export * from './heritage/places.read.js';
export * from './heritage/routes.read.js';
export { snapshotStore } from './indicators/snapshot.store.js';
export * from './indicators/indicators.read.js';
export { juryStore } from './calls/jury.store.js';
export * from './calls/juries.read.js';
export * from './calls/juries-told.read.js';
export { openCallStore } from './calls/open-call.store.js';
export * from './calls/open-calls.read.js';
export * from './calls/open-calls-told.read.js';
export * from './calls/call-rooms.read.js';
export * from './calls/call-file.read.js';
export { PgCallFileStore, REPORT_FIELD } from './calls/call-file.store.js';
export { jointDecisionStore } from './partnership/joint-decision.store.js';
export * from './partnership/joint-decisions.read.js';
export { partnerStore } from './partnership/partner.store.js';
export * from './partnership/partners.read.js';
export * from './partnership/partnership-told.read.js';
export { eventSourceStore } from './programme/event-source.store.js';
export { programmeEventStore } from './programme/programme-event.store.js';
export { besides, type BesideRow } from './programme/beside.read.js';
export {
  programmeCards,
  programmeEvent,
  programmeEventsWhole,
  newestProgrammeEvents,
  officeEvents,
  type After,
  type AskedRow,
  type OfficeEventRow,
  type ProgrammeCardRow,
  type ProgrammeFilter,
  type ProgrammePageRow,
} from './programme/programme-events.read.js';
export { savedEvents, savedTold, whoSaved, type SavedTold } from './programme/saved-events.read.js';
export * from './seeds/seed-demo.js';
export { seedYears, type YearsToSeed } from './seeds/seed-years.js';
export { demoPeople } from './seeds/demo/demo.js';
export { PgRegisterStore } from './workshops/register.store.js';
export {
  addDevice,
  closedWorkshop,
  completionsOf,
  placeForLearnerPass,
  workshopTitle,
  type CompletionRow,
  deviceOf,
  devicesOf,
  factsSince,
  registersOf,
  revokeDevice,
  type DeviceCard,
  type RegisterRow,
} from './workshops/register.read.js';
export * from './workshops/feedback.store.js';
export * from './workshops/learning.read.js';
export * from './workshops/led-workshops.read.js';
export * from './workshops/own-workshops.read.js';
export * from './workshops/workshop-cards.read.js';
export * from './workshops/workshop-page.read.js';
export * from './workshops/workshop.store.js';
export * from './workshops/workshop-told.read.js';
