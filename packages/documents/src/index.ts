export * from './agreement.js';
export * from './indicators.js';
export * from './reference.js';
export * from './reflection.js';
export * from './roster.js';
export * from './sheet.js';
export * from './sign-in.js';
export { certificatePdf } from './certificate/certificate.js';
export { badgeTexts, type CertificateFacts } from './certificate/words.js';
