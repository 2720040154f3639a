export * from './agreement.js';
export * from './reference.js';
export * from './roster.js';
export * from './sheet.js';
