import type { MigrationInterface, QueryRunner } from 'typeorm';

export interface SqlMigration {
  new (): MigrationInterface;
  /** What it does and undoes, as text: tests name their template by it. */
  readonly sql: { readonly up: string; readonly down: string };
}

/** A migration written as SQL, up and down. The name ends in the time it was written, which is its order. */
export const sqlMigration = (name: string, up: string, down: string): SqlMigration =>
  class implements MigrationInterface {
    static readonly sql = { up, down };
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(up);
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
