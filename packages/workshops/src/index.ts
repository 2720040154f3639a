export * from './completion.js';
export * from './fact.js';
export * from './register.js';
export * from './rotating-code.js';
export * from './rules/decide-completion.js';
export * from './rules/decide-fact.js';
export * from './rules/merge-facts.js';
export * from './rules/read-register.js';
