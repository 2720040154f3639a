import type { Happening } from '@talka/kernel';

/** What is recorded of certificates: by reference, never whose name is on them nor why one was taken back. */
export type CertificateEvent =
  | Happening<'certificates.asked', { batch: string; certificates: number }>
  | Happening<'certificate.issued', { batch: string; kind: string }>
  | Happening<'certificate.revoked', { kind: string }>
  | Happening<'certificates.key-changed', { number: number }>;
