export * from './agreement.js';
export * from './sheet.js';
