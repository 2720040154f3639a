export * from './abilities.js';
export * from './attendance.js';
export * from './attendance.ports.js';
export * from './bar.js';
export * from './cancelled.js';
export * from './care.js';
export * from './change.js';
export * from './event.js';
export * from './events.js';
export * from './guardian.js';
export * from './help.js';
export * from './help.ports.js';
export * from './minor-rules.js';
export * from './party.js';
export * from './party.ports.js';
export * from './pass.js';
export * from './ports.js';
export * from './rules/calendar-mark.js';
export * from './rules/decide-check-in.js';
export * from './rules/decide-check-out.js';
export * from './rules/decide-no-show.js';
export * from './rules/decide-giving-up.js';
export * from './rules/decide-guardian-answer.js';
export * from './rules/decide-help-answer.js';
export * from './rules/decide-hours.js';
export * from './rules/decide-extension.js';
export * from './rules/decide-load.js';
export * from './rules/decide-minor.js';
export * from './rules/decide-change.js';
export * from './rules/decide-bar.js';
export * from './rules/decide-barring.js';
export * from './rules/decide-care.js';
export * from './rules/decide-message.js';
export * from './rules/decide-publication.js';
export * from './rules/decide-questions.js';
export * from './rules/decide-needs.js';
export * from './rules/decide-requirements.js';
export * from './rules/decide-removal.js';
export * from './rules/decide-together.js';
export * from './rules/decide-volunteer.js';
export * from './rules/may.js';
export * from './rules/plan-shifts.js';
export * from './rules/decide-supervisors.js';
export * from './rules/reminders-due.js';
export * from './rules/propose-hours.js';
export * from './rules/decide-wave.js';
export * from './rules/tidy-event.js';
export * from './rules/who-is-asked.js';
export * from './rules/tidy-guardian.js';
export * from './rules/tidy-organisation.js';
export * from './shift-message.js';
export * from './spoken-code.js';
export * from './school-year.js';
export * from './supervision.js';
export * from './trainings.js';
export * from './rules/decide-seen-training.js';
export { askToOrganise, decideOnOrganisation, type DecideOnOrganisation } from './use-cases/organisations.js';
export {
  addToOrganisation,
  changeRole,
  removeFromOrganisation,
  type AddToOrganisation,
  type ChangeRole,
  type RemoveFromOrganisation,
} from './use-cases/organisation-people.js';
export {
  checkInByName,
  checkInByPass,
  checkOut,
  noteNoShow,
  undoAttendance,
  type InShift,
} from './use-cases/attend.js';
export {
  approveHours,
  correctHours,
  type CorrectHours,
  type HoursLine,
  type HoursOutcome,
} from './use-cases/hours.js';
export {
  barFromMunicipality,
  barFromOrganisation,
  decideBarHere,
  objectToBar,
  type BarFromMunicipality,
  type BarFromOrganisation,
  type BarPorts,
  type DecideOnBar,
  type ObjectToBar,
} from './use-cases/bars.js';
export {
  giveUpPlace,
  takePlaceBack,
  type GiveUpPlace,
  type GivingUpPorts,
  type TakePlaceBack,
  type TakingBackPorts,
} from './use-cases/cancel-place.js';
export { sayAbilities, type AbilityPorts } from './use-cases/say-abilities.js';
export {
  seeTraining,
  takeTrainingBack,
  type SeeTraining,
  type TrainingPorts,
} from './use-cases/see-training.js';
export { letIn, type LetIn } from './use-cases/let-in.js';
export {
  callOffShifts,
  changeShift,
  rewordEvent,
  type CallOffShifts,
  type ChangeShift,
  type RewordEvent,
} from './use-cases/change-published.js';
export { extendEvent, removeRole, removeShift, type ExtendEvent } from './use-cases/grow-published.js';
export type { OwnEvent } from './use-cases/event-here.js';
export { consentAsGuardian, refuseAsGuardian, withdrawAsGuardian } from './use-cases/guardians.js';
export { forgetCare, lookAtCare, sayCare, type CarePorts } from './use-cases/care.js';
export { changeNeeds, type ChangeNeeds } from './use-cases/change-needs.js';
export { changeQuestions, type ChangeQuestions, type QuestionPorts } from './use-cases/change-questions.js';
export { writeToShift, type MessagePorts, type WriteToShift } from './use-cases/write-to-shift.js';
export {
  nameSupervisors,
  type NameSupervisors,
  type SupervisionPorts,
} from './use-cases/name-supervisors.js';
export { answerHelp, askThisKindAgain, chooseWhereToHelp } from './use-cases/answer-help.js';
export { askForHelp, stopAsking, type HelpWanted } from './use-cases/help-wanted.js';
export { askNextWave } from './use-cases/ask-next-wave.js';
export { answerShiftOffer, signUp, signUpWithGuardian } from './use-cases/sign-up.js';
export {
  comeAlong,
  gather,
  leaveTogether,
  partFrom,
  seeParty,
  signUpTogether,
  type SeenParty,
} from './use-cases/together.js';
export {
  changeEvent,
  publishEvent,
  readOwnEvent,
  startEvent,
  type AtRevision,
} from './use-cases/write-event.js';
