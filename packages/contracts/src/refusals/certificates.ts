/** Of certificates: those somebody has, and those whose code is typed. */
export const CERTIFICATE_REFUSALS = {
  'certificate.not-found': 404,
  'certificate.not-yours': 404,
  'certificate.not-issued': 409,
  'certificate.same-name': 409,
  'certificate.exists': 409,
  'certificate.hours-certified': 409,
  'certificate.hours-revoked': 409,
  'certificate.no-hours': 409,
  'certificate.period-turned': 422,
  'certificate.nothing-said': 409,
} as const;
