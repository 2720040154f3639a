import { Module } from '@nestjs/common';
import { PgTrainingStore, record, transactionOf } from '@talka/database';
import { seeTraining, takeTrainingBack, type TrainingPorts } from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { volunteeringPorts } from './volunteering.ports.js';

const trainingPorts = (manager: EntityManager): TrainingPorts => ({
  ...volunteeringPorts(manager),
  trainings: new PgTrainingStore(manager),
  recordTraining: async (happening) => void (await record(manager, happening)),
});

export const trainings = (source: DataSource) => {
  const transaction = transactionOf(source, trainingPorts);
  return { see: seeTraining(transaction), takeBack: takeTrainingBack(transaction) };
};

export type Trainings = ReturnType<typeof trainings>;
export const TRAININGS = Symbol('Trainings');

@Module({
  providers: [{ provide: TRAININGS, useFactory: trainings, inject: [DATABASE] }],
  exports: [TRAININGS],
})
export class TrainingsModule {}
