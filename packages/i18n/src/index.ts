export * from './all.js';
export * from './areas.js';
export * from './formats.js';
export * from './language.js';
export * from './load.js';
export * from './refusal.js';
export * from './translate.js';
