export * from './process.js';
export * from './rules/decide-eligibility.js';
export * from './rules/decide-process.js';
export * from './rules/decide-process-change.js';
