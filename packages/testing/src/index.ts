export * from './actors.js';
export * from './feasibility.js';
export * from './ideas.js';
export * from './officials.js';
export * from './volunteering.js';
export * from './voters.js';
export * from './votes.js';
export * from './wal.js';
export { comes, testDatabase, type TestDatabase } from '@talka/database/testing';
