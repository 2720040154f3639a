/** The browser's way in: the same as `index`, without the catalogues of every language at once. */
export type { BrowserArea as Area, MessageKey, Messages } from './areas.js';
export * from './formats.js';
export * from './language.js';
export { loadMessages } from './load.js';
export * from './refusal.js';
export * from './translate.js';
