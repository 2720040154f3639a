export * from './place.js';
export * from './rules/outside.js';
export * from './words.js';
