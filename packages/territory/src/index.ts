export * from './succession.js';
export * from './territory.js';
