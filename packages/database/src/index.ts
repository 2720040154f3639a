export * from './data-source.js';
export * from './migrate.js';
export * from './outbox.js';
export * from './record.js';
export * from './sql.js';
export * from './transaction.js';
export * from './seeds/seed-calls.js';
export * from './seeds/seed-territory.js';
