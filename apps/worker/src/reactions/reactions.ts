import type { EntityManager } from 'typeorm';
import { showEveryoneWhenDiscussionChanges, tellWhomACommentConcerns } from './tell-of-comments.js';
import {
  noticeThatACallIsOff,
  noticeWhatBecameOfAReport,
  noticeWhoHandedIn,
  tellEachApplicant,
  tellWhoIsAppointed,
} from './tell-of-open-calls.js';
import { askWhoIsDrawn, noticeThatAJuryIsCalledOff, noticeWhoIsNotDrawn } from './tell-of-juries.js';
import { tellWhoseConductItIsAbout } from './tell-of-misuse.js';
import { tellWhatAMunicipalityAnswers } from './tell-of-answers.js';
import {
  noticeAuthorsOfADeclinedMerge,
  noticeAuthorsOfAProposedMerge,
  tellWhomAMergeConcerns,
} from './tell-of-merges.js';
import { noticeAuthorsOfASuggestion, noticeWhoSuggestedWhatBecameOfIt } from './tell-of-suggestions.js';
import { tellWhatBecomesOfAnIdea } from './tell-of-delivery.js';
import { certifyWhoCompleted } from './certify-who-completed.js';
import { noticeWhoseHoursChanged } from './notice-hours.js';
import { noticeModeratorsWhenCaseIsOpened, showDeskWhenCaseChanges } from './show-desk-when-case-changes.js';
import {
  noticeAuthorsOfSupport,
  showCountWhenSupportChanges,
  showEveryoneWhenIdeaChanges,
} from './show-everyone-when-idea-changes.js';
import { noticeAuthorsWhenIdeaIsTakenUp, tellAuthorsWhatWasFound } from './tell-authors-what-was-found.js';
import {
  noticeEvaluatorWhenAsked,
  noticeOfficialsWhenFindingIsAppealed,
} from './notice-officials-of-checks.js';
import {
  showEveryoneWhenEventChanges,
  showPlacesWhenTheyChange,
} from './show-everyone-when-places-change.js';
import { tellAuthorWhenCaseIsDecided } from './tell-author-when-case-is-decided.js';
import { tellAuthorsWhenThresholdIsReached } from './tell-authors-when-threshold-is-reached.js';
import {
  noticeWhoWasLetIn,
  noticeWhoseOfferRanOut,
  tellWhomAPlaceIsOffered,
  tellWhosePlaceIsTakenOver,
} from './tell-people-of-places.js';
import {
  noticeAuthorsWhenInvitationIsAnswered,
  noticeTheInvited,
  noticeWhoseResidenceMoved,
  tellWhoseRoleChanged,
} from './tell-people-of-invitations-and-roles.js';
import {
  noticeWhoActsForIt,
  noticeOfficialsOfOrganisations,
  tellWhatWasDecidedOnOrganisation,
} from './tell-of-organisations.js';
import {
  tellThatConsentIsWithdrawn,
  tellThatGuardianConsented,
  tellThatGuardianDidNotAnswer,
  tellThatGuardianRefused,
} from './tell-of-guardians.js';
import {
  noticeThatNobodyIsNamed,
  noticeThatNobodySupervises,
  noticeThatSupervisorLeft,
} from './tell-of-supervision.js';
import { noticeWhoIsAskedForHelp } from './notice-who-is-asked-for-help.js';
import {
  noticeOfficialsOfAnObjection,
  tellWhatWasDecidedOnABar,
  tellWhomABarIsAbout,
} from './tell-of-bars.js';
import { tellWhomAChangeConcerns } from './tell-of-event-changes.js';
import { noticeWhoComesAlong, tellForWhomAnotherActed } from './tell-who-comes-together.js';
import { noticeWhoIsNamed, tellOfWorkshopChanges, tellOfWorkshopMessages } from './tell-of-workshops.js';
import { tellWhomAMessageIsFor } from './tell-of-messages.js';
import {
  noticeThatAPlaceWasTaken,
  tellThatAPlaceIsFreeLate,
  tellWhosePlaceIsTakenBack,
} from './tell-of-cancelled-places.js';
import { tellOfASwap, tellWhoComesOnDuty, tellWhoseWeeksChanged } from './tell-of-duty.js';
import { tellThatCertificateIsReady, tellThatCertificateIsRevoked } from './tell-of-certificates.js';
import {
  receiptForReports,
  tellReportersWhatWasDecided,
  tellWhoseCommentWasDecided,
} from './tell-of-reports.js';
import {
  askForVoices,
  noticeWhoSignsForThePartnership,
  tellThatAProposalIsWithdrawn,
  tellWhatWasDecidedTogether,
  tellWhoAskedToSignOn,
} from './tell-of-partnership.js';
import { tellWhoSavedThatItIsCalledOff, tellWhoSavedThatItIsMoved } from './tell-who-saved.js';
import type { Consequences, Known } from './reaction.js';

type Reaction = (on: EntityManager, known: Known) => Consequences | Promise<Consequences>;

const desk: Reaction = (_, known) => showDeskWhenCaseChanges(known);

const roles: Reaction = (_, known) => tellWhoseRoleChanged(known);

const moved: Reaction = (_, known) => noticeWhoseResidenceMoved(known);

/** Whoever is gone is gone from the live connections too. */
const reconnect: Reaction = (_, { happening }) => ({ disconnect: [happening.subject.id] });

const signedUpByAnother = tellForWhomAnotherActed('joined');

/** What follows from what. Happenings that are not here are for the log only. */
export const REACTIONS: Readonly<Record<string, readonly Reaction[]>> = {
  'workshop.closed': [certifyWhoCompleted],
  'certificate.issued': [tellThatCertificateIsReady],
  'certificate.revoked': [tellThatCertificateIsRevoked],
  'case.opened': [noticeModeratorsWhenCaseIsOpened],
  'duty.comes': [(_, known) => tellWhoComesOnDuty(known)],
  'duty.swap-asked': [tellOfASwap('asked')],
  'duty.swap-declined': [tellOfASwap('declined')],
  'duty.swap-lapsed': [tellOfASwap('lapsed')],
  'duty.swapped': [tellWhoseWeeksChanged],
  'case.claimed': [desk],
  'case.released': [desk],
  'case.closed': [desk],
  'case.decided': [
    desk,
    tellAuthorWhenCaseIsDecided,
    tellWhoseCommentWasDecided,
    tellReportersWhatWasDecided,
  ],
  'report.received': [receiptForReports],
  'idea.published': [showEveryoneWhenIdeaChanges],
  'idea.returned': [showEveryoneWhenIdeaChanges],
  'idea.refused': [showEveryoneWhenIdeaChanges],
  'idea.answered': [showEveryoneWhenIdeaChanges, tellWhatAMunicipalityAnswers],
  'idea.merge-proposed': [noticeAuthorsOfAProposedMerge],
  'idea.merge-declined': [noticeAuthorsOfADeclinedMerge],
  'idea.merged': [tellWhomAMergeConcerns],
  'idea.change-suggested': [noticeAuthorsOfASuggestion],
  'idea.suggestion-accepted': [showEveryoneWhenIdeaChanges, noticeWhoSuggestedWhatBecameOfIt],
  'idea.suggestion-declined': [noticeWhoSuggestedWhatBecameOfIt],
  'idea.hidden': [showEveryoneWhenIdeaChanges],
  'idea.put-back': [showEveryoneWhenIdeaChanges],
  'idea.withdrawn': [showEveryoneWhenIdeaChanges],
  'idea.supported': [showCountWhenSupportChanges, noticeAuthorsOfSupport],
  'idea.support-withdrawn': [showCountWhenSupportChanges],
  'idea.threshold-reached': [showEveryoneWhenIdeaChanges, tellAuthorsWhenThresholdIsReached],
  'idea.co-author-invited': [noticeTheInvited],
  'idea.co-author-joined': [noticeAuthorsWhenInvitationIsAnswered],
  'idea.co-author-declined': [noticeAuthorsWhenInvitationIsAnswered],
  'idea.selected': [tellWhatBecomesOfAnIdea],
  'idea.not-selected': [tellWhatBecomesOfAnIdea],
  'idea.delivery-started': [showEveryoneWhenIdeaChanges, tellWhatBecomesOfAnIdea],
  'idea.delivery-changed': [showEveryoneWhenIdeaChanges],
  'idea.milestone-planned': [showEveryoneWhenIdeaChanges],
  'idea.milestone-dropped': [showEveryoneWhenIdeaChanges],
  'idea.milestone-done': [showEveryoneWhenIdeaChanges, tellWhatBecomesOfAnIdea],
  'idea.delayed': [showEveryoneWhenIdeaChanges, tellWhatBecomesOfAnIdea],
  'idea.delivered': [showEveryoneWhenIdeaChanges, tellWhatBecomesOfAnIdea],
  'idea.photo-shown': [showEveryoneWhenIdeaChanges],
  'idea.photo-turned-down': [showEveryoneWhenIdeaChanges],
  'idea.taken-up': [showEveryoneWhenIdeaChanges, noticeAuthorsWhenIdeaIsTakenUp],
  'idea.evaluator-assigned': [noticeEvaluatorWhenAsked],
  'idea.found-feasible': [showEveryoneWhenIdeaChanges, tellAuthorsWhatWasFound],
  'idea.found-not-feasible': [showEveryoneWhenIdeaChanges, tellAuthorsWhatWasFound],
  'idea.finding-appealed': [noticeOfficialsWhenFindingIsAppealed],
  'idea.finding-upheld': [showEveryoneWhenIdeaChanges, tellAuthorsWhatWasFound],
  'idea.finding-reversed': [showEveryoneWhenIdeaChanges, tellAuthorsWhatWasFound],
  'misuse.warned': [tellWhoseConductItIsAbout],
  'misuse.suspended': [tellWhoseConductItIsAbout],
  'misuse.upheld': [tellWhoseConductItIsAbout],
  'misuse.lifted': [tellWhoseConductItIsAbout],
  'comment.written': [showEveryoneWhenDiscussionChanges, tellWhomACommentConcerns],
  'comment.reworded': [showEveryoneWhenDiscussionChanges],
  'comment.withdrawn': [showEveryoneWhenDiscussionChanges],
  'comment.hidden': [showEveryoneWhenDiscussionChanges],
  'comment.put-back': [showEveryoneWhenDiscussionChanges],
  'registration.fills-in': [showPlacesWhenTheyChange],
  'place.given-up': [tellThatAPlaceIsFreeLate],
  'place.taken-back': [tellWhosePlaceIsTakenBack, noticeThatAPlaceWasTaken],
  'bar.set': [tellWhomABarIsAbout],
  'bar.objected': [noticeOfficialsOfAnObjection],
  'bar.lifted': [tellWhatWasDecidedOnABar],
  'bar.kept': [tellWhatWasDecidedOnABar],
  'registration.left': [showPlacesWhenTheyChange, tellForWhomAnotherActed('left')],
  'together.came': [noticeWhoComesAlong],
  'registration.offered': [showPlacesWhenTheyChange, tellWhomAPlaceIsOffered],
  'registration.joined': [showPlacesWhenTheyChange, signedUpByAnother, noticeThatNobodySupervises],
  'registration.answered': [showPlacesWhenTheyChange, signedUpByAnother, noticeThatNobodySupervises],
  'registration.checked-in': [showPlacesWhenTheyChange, noticeThatNobodySupervises, noticeWhoWasLetIn],
  'registration.handed-over': [tellWhosePlaceIsTakenOver, noticeThatNobodySupervises],
  'organisation.person-added': [noticeWhoActsForIt],
  'hours.approved': [noticeWhoseHoursChanged],
  'hours.corrected': [noticeWhoseHoursChanged],
  'organisation.person-removed': [noticeThatSupervisorLeft],
  'organisation.asked': [noticeOfficialsOfOrganisations],
  'organisation.verified': [tellWhatWasDecidedOnOrganisation],
  'organisation.turned-down': [tellWhatWasDecidedOnOrganisation],
  'registration.ran-out': [showPlacesWhenTheyChange, noticeWhoseOfferRanOut, tellThatGuardianDidNotAnswer],
  'slot.places-changed': [showPlacesWhenTheyChange],
  'guardian.consented': [showPlacesWhenTheyChange, tellThatGuardianConsented, noticeThatNobodySupervises],
  'event.published': [showEveryoneWhenEventChanges],
  'event.extended': [showEveryoneWhenEventChanges],
  'event.shift-removed': [showEveryoneWhenEventChanges],
  'event.role-removed': [showEveryoneWhenEventChanges],
  'event.questions-changed': [showEveryoneWhenEventChanges],
  'event.needs-changed': [showEveryoneWhenEventChanges, tellWhomAChangeConcerns],
  'event.called-off': [showEveryoneWhenEventChanges, tellWhomAChangeConcerns],
  'event.shift-moved': [showEveryoneWhenEventChanges, tellWhomAChangeConcerns],
  'event.supervisors-named': [noticeThatNobodyIsNamed],
  'event.message-sent': [tellWhomAMessageIsFor],
  'event.reworded': [showEveryoneWhenEventChanges, tellWhomAChangeConcerns],
  'workshop.leader-named': [noticeWhoIsNamed],
  'workshop.told': [tellOfWorkshopChanges],
  'workshop.message-sent': [tellOfWorkshopMessages],
  'help.asked': [noticeWhoIsAskedForHelp],
  'guardian.refused': [showPlacesWhenTheyChange, tellThatGuardianRefused],
  'guardian.withdrawn': [showPlacesWhenTheyChange, tellThatConsentIsWithdrawn],
  'partner.asked': [noticeWhoSignsForThePartnership],
  'partner.signed': [tellWhoAskedToSignOn],
  'partner.declined': [tellWhoAskedToSignOn],
  'joint-decision.proposed': [askForVoices],
  'joint-decision.closed': [tellWhatWasDecidedTogether],
  'joint-decision.withdrawn': [tellThatAProposalIsWithdrawn],
  'programme-event.changed': [tellWhoSavedThatItIsMoved],
  'programme-event.cancelled': [tellWhoSavedThatItIsCalledOff],
  'jury.asked': [askWhoIsDrawn],
  'jury.drawn': [noticeWhoIsNotDrawn],
  'jury.called-off': [noticeThatAJuryIsCalledOff],
  'open-call.juror-appointed': [tellWhoIsAppointed],
  'open-call.handed-in': [noticeWhoHandedIn],
  'open-call.called-off': [noticeThatACallIsOff],
  'open-call.decided': [tellEachApplicant],
  'open-call.report-answered': [noticeWhatBecameOfAReport],
  'role.granted': [roles],
  'role.revoked': [roles],
  'residence.moved': [moved],
  'person.erased': [reconnect, noticeThatSupervisorLeft],
};
