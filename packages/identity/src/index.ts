export * from './actor.js';
export * from './rules/decide-code-redemption.js';
export * from './rules/decide-registration.js';
export * from './rules/decide-role-grant.js';
export * from './rules/session-lifetime.js';
