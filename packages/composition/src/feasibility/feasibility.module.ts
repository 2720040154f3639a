import { Module } from '@nestjs/common';
import {
  assessmentsOn,
  evaluatorsFor,
  feasibilityCards,
  feasibilityPage,
  publicIdea,
  transactionOf,
} from '@talka/database';
import {
  appealFinding,
  assignEvaluator,
  bringBack,
  decideOnFindingAppeal,
  EVALUATOR_ROLES,
  findFeasible,
  relieveEvaluator,
  saveCosting,
  takeUpIdea,
} from '@talka/ideas';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { ideasPorts } from '../ideas/ideas.ports.js';

const useCases = (source: DataSource) => {
  const transaction = transactionOf(source, ideasPorts);
  return {
    takeUp: takeUpIdea(transaction),
    assign: assignEvaluator(transaction),
    relieve: relieveEvaluator(transaction),
    saveCosting: saveCosting(transaction),
    find: findFeasible(transaction),
    appeal: appealFinding(transaction),
    decideAppeal: decideOnFindingAppeal(transaction),
    bringBack: bringBack(transaction),
  };
};

const reads = (source: DataSource) => ({
  list: (municipality: string, show: 'open' | 'done') => feasibilityCards(source, municipality, show),
  one: (municipality: string, number: number) => feasibilityPage(source, municipality, number),
  idOf: (number: number) => publicIdea(source, number),
  assessments: (idea: string) => assessmentsOn(source, idea),
  officials: (municipality: string, authors: readonly string[]) =>
    evaluatorsFor(source, municipality, EVALUATOR_ROLES, authors),
});

export type FeasibilityUseCases = ReturnType<typeof useCases>;
export const FEASIBILITY = Symbol('Feasibility');
export type FeasibilityReads = ReturnType<typeof reads>;
export const FEASIBILITY_READS = Symbol('FeasibilityReads');

@Module({
  providers: [
    { provide: FEASIBILITY, useFactory: useCases, inject: [DATABASE] },
    { provide: FEASIBILITY_READS, useFactory: reads, inject: [DATABASE] },
  ],
  exports: [FEASIBILITY, FEASIBILITY_READS],
})
export class FeasibilityModule {}
