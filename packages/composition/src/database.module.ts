import { Global, Module, type DynamicModule } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions, duringRequest, findRequest, rememberAnswer } from '@talka/database';
import { ENV, REQUEST_MEMORY, type Env, type RequestMemory } from '@talka/platform';
import type { DataSource } from 'typeorm';

/** Inject the data source with this: the one TypeORM keeps for the application. */
export const DATABASE = getDataSourceToken() as string;

const requestMemory = (source: DataSource): RequestMemory => ({
  find: (key) => findRequest(source, key),
  during: duringRequest,
  answered: (key, status, body) => rememberAnswer(source, key, status, body),
});

/** The database, for every module of the process. */
@Global()
@Module({})
export class DatabaseModule {
  static of(applicationName: string, pool: number): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: (env: Env) => ({
            ...dataSourceOptions({ url: env.DATABASE_URL, applicationName, pool }),
            retryAttempts: 3,
            retryDelay: 500,
          }),
          inject: [ENV],
        }),
      ],
      providers: [{ provide: REQUEST_MEMORY, useFactory: requestMemory, inject: [DATABASE] }],
      exports: [REQUEST_MEMORY],
    };
  }
}
