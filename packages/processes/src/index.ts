export * from './process.js';
export * from './rules/decide-eligibility.js';
