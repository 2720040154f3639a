export * from './actors.js';
export * from './ideas.js';
export { testDatabase, type TestDatabase } from '@talka/database/testing';
