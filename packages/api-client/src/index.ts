export { uuid } from './action-keys.js';
export { addressOf } from './address.js';
export { createClient, type Client, type ClientSettings } from './client.js';
export { NetworkError, ProblemError } from './problem-error.js';
export type { WatchHandlers } from './realtime.js';
export type { CallArguments, CallInput, CallOptions, CallOutput } from './types.js';
export type { UploadOptions } from './upload.js';
