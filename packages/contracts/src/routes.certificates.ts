/** Certificates: of those who have them, of those who check them, and of those who take them back. */
export const CERTIFICATE_ROUTES = {
  'my-certificates.list': 'GET /my/certificates',
  'my-certificates.ask': 'POST /my/certificates',
  'my-certificates.paper': 'GET /my/certificates/:certificate/paper',
  'my-certificates.badge': 'GET /my/certificates/:certificate/badge',
  'my-certificates.european': 'GET /my/certificates/:certificate/european',
  'my-certificates.show': 'PUT /my/certificates/:certificate/shown',
  'my-certificates.rename': 'POST /my/certificates/:certificate/renaming',
  'my-certificates.reflect': 'PUT /my/certificates/:certificate/reflection',
  'my-certificates.reflection-sheet': 'GET /my/certificates/:certificate/reflection/sheet',
  'verify.read': 'GET /verify/:code',
  'verify.name': 'POST /verify/:code/name',
  'office-certificates.list': 'GET /municipalities/:municipality/certificates',
  'office-certificates.find': 'GET /municipalities/:municipality/certificates/found',
  'office-certificates.revoke-batch':
    'POST /municipalities/:municipality/certificate-batches/:together/revocation',
  'office-certificates.revoke': 'POST /municipalities/:municipality/certificates/:code/revocation',
  'office-certificates.change-key': 'POST /municipalities/:municipality/certificates-key',
} as const;
