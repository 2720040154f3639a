export * from './brand.js';
export * from './event.js';
export * from './lifecycle.js';
export * from './money.js';
export * from './result.js';
export * from './riga.js';
export * from './text.js';
export * from './time.js';
