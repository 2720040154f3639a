/** What leaders ask for the registers of their workshops. */
export const REGISTER_ROUTES = {
  'my-devices.list': 'GET /my/devices',
  'my-devices.register': 'POST /my/devices',
  'my-devices.key': 'POST /my/devices/:device/key',
  'my-devices.revoke': 'DELETE /my/devices/:device',
  'registers.prepare': 'GET /my/registers',
  'registers.send': 'POST /my/registers/facts',
  'registers.since': 'GET /my/registers/:register/facts',
  'closings.read': 'GET /my/closings/:workshop',
  'closings.close': 'POST /my/closings/:workshop',
  'closings.reopen': 'POST /my/closings/:workshop/reopening',
  'self-check-in.enter': 'POST /my/self-check-ins/:register',
  'self-check-in.pass': 'GET /my/self-check-ins/:register/pass',
} as const;
