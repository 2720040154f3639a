export * from './place.js';
export * from './route.js';
export * from './rules/outside.js';
export * from './rules/way-through.js';
export * from './words.js';
