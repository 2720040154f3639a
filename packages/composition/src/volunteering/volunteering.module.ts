import { Module } from '@nestjs/common';
import {
  comingEvents,
  eventPage,
  eventsOf,
  guardianPage,
  organisationsHere,
  openYears,
  ownOrganisations,
  ownShift,
  ownShifts,
  peopleOf,
  roster,
  shiftBoard,
  standInAsked,
  transactionOf,
  type BoardFilter,
} from '@talka/database';
import type { PersonId } from '@talka/kernel';
import {
  comeAfterAll,
  holdForForm,
  lookForStandIn,
  type OfferAnswer,
  sayAnswers,
  type SlotId,
  standIn,
} from '@talka/registration';
import {
  addToOrganisation,
  answerShiftOffer,
  askToOrganise,
  callOffShifts,
  changeEvent,
  changeNeeds,
  changeQuestions,
  changeRole,
  changeShift,
  consentAsGuardian,
  decideOnOrganisation,
  extendEvent,
  giveUpPlace,
  publishEvent,
  readOwnEvent,
  refuseAsGuardian,
  removeFromOrganisation,
  removeRole,
  removeShift,
  rewordEvent,
  signUp,
  signUpWithGuardian,
  startEvent,
  takePlaceBack,
  withdrawAsGuardian,
} from '@talka/volunteering';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { CALENDARS, calendars } from './calendars.js';
import { tryNeeds } from './needs.js';
import { ownBoard } from './own-board.js';
import { yearAs } from './read-as.js';
import { REMINDER_SWEEP, reminderSweep } from './reminder-sweep.js';
import {
  answerPorts,
  cancelPorts,
  changePorts,
  consentPorts,
  formPorts,
  guardianPorts,
  offerPorts,
  questionPorts,
  standInPorts,
  volunteeringPorts,
} from './volunteering.ports.js';

export const organising = (source: DataSource) => {
  const transaction = transactionOf(source, volunteeringPorts);
  const changing = transactionOf(source, changePorts);
  return {
    ask: askToOrganise(transaction),
    decide: decideOnOrganisation(transaction),
    addPerson: addToOrganisation(transaction),
    removePerson: removeFromOrganisation(transaction),
    changeRole: changeRole(transaction),
    start: startEvent(transaction),
    change: changeEvent(transaction),
    publish: publishEvent(transaction),
    read: readOwnEvent(transaction),
    callOff: callOffShifts(changing),
    changeShift: changeShift(changing),
    reword: rewordEvent(changing),
    extend: extendEvent(transaction),
    removeShift: removeShift(changing),
    removeRole: removeRole(transaction),
    changeNeeds: changeNeeds(transaction),
    changeQuestions: changeQuestions(transactionOf(source, questionPorts)),
    takePlaceBack: takePlaceBack(transactionOf(source, cancelPorts)),
  };
};

export const shifts = (source: DataSource) => {
  const transaction = transactionOf(source, guardianPorts);
  return {
    join: signUp(transaction),
    joinWithGuardian: signUpWithGuardian(transaction),
    fillIn: holdForForm(transactionOf(source, formPorts)),
    leave: giveUpPlace(transactionOf(source, cancelPorts)),
    answer: (by: PersonId, slot: SlotId, answer: OfferAnswer) =>
      answerShiftOffer(transactionOf(source, offerPorts(by)))(by, slot, answer),
    lookForStandIn: lookForStandIn(transaction),
    comeAfterAll: comeAfterAll(transaction),
    standIn: (by: PersonId, token: string) => standIn(transactionOf(source, standInPorts(by)))(by, token),
    sayAnswers: sayAnswers(transactionOf(source, answerPorts)),
  };
};

export const guardians = (source: DataSource) => {
  const transaction = transactionOf(source, consentPorts);
  return {
    read: (token: string) => guardianPage(source, token),
    consent: consentAsGuardian(transaction),
    refuse: refuseAsGuardian(transaction),
    withdraw: withdrawAsGuardian(transaction),
  };
};

const reads = (source: DataSource) => ({
  board: (filter: BoardFilter) => shiftBoard(source, filter),
  ownBoard: ownBoard(source),
  tryNeeds: tryNeeds(source),
  events: (municipality: string | undefined) => comingEvents(source, municipality),
  event: (number: number) => eventPage(source, number),
  ownShifts: (person: string) => ownShifts(source, person),
  ownShift: (person: string, shift: string) => ownShift(source, person, shift),
  standIn: (token: string) => standInAsked(source, token),
  organisations: (person: string) => ownOrganisations(source, person),
  organisationsHere: (municipality: string) => organisationsHere(source, municipality),
  peopleOf: (organisation: number, person: string) => peopleOf(source, organisation, person),
  eventsOf: (organisation: number, person: string) => eventsOf(source, organisation, person),
  organisersYear: (which: Parameters<typeof yearAs>[1]) => yearAs(source, which),
  openYears: () => openYears(source),
  roster: (event: number) => roster(source, event),
});

export type Organising = ReturnType<typeof organising>;
export const ORGANISING = Symbol('Organising');
export type Shifts = ReturnType<typeof shifts>;
export const SHIFTS = Symbol('Shifts');
export type Guardians = ReturnType<typeof guardians>;
export const GUARDIANS = Symbol('Guardians');
export type VolunteeringReads = ReturnType<typeof reads>;
export const VOLUNTEERING_READS = Symbol('VolunteeringReads');

@Module({
  providers: [
    { provide: ORGANISING, useFactory: organising, inject: [DATABASE] },
    { provide: SHIFTS, useFactory: shifts, inject: [DATABASE] },
    { provide: GUARDIANS, useFactory: guardians, inject: [DATABASE] },
    { provide: CALENDARS, useFactory: calendars, inject: [DATABASE] },
    { provide: REMINDER_SWEEP, useFactory: reminderSweep, inject: [DATABASE] },
    { provide: VOLUNTEERING_READS, useFactory: reads, inject: [DATABASE] },
  ],
  exports: [CALENDARS, GUARDIANS, ORGANISING, REMINDER_SWEEP, SHIFTS, VOLUNTEERING_READS],
})
export class VolunteeringModule {}
