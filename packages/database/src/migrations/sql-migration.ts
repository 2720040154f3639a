import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration written as SQL, up and down. The name ends in the time it was written, which is its order. */
export const sqlMigration = (name: string, up: string, down: string): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(up);
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
