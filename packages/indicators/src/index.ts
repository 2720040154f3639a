export * from './indicator.js';
export * from './ports.js';
export * from './rules/hide-small.js';
export * from './rules/publish-table.js';
export * from './use-cases/take-snapshot.js';
export * from './rules/year-to-open.js';
