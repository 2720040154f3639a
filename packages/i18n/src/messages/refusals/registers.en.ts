/** Why something about a register of attendance is refused, and what is missing for a certificate. */
export const registers = {
  'device.not-found': 'There is no such device in your account. Prepare this device anew.',
  'device.too-many':
    'You already have {max, number} prepared devices, and there can be no more. Revoke one you no longer use first.',
  'register.not-found':
    'There is no such register, or you do not lead this workshop. Go back to your sessions.',
  'fact.differs': 'Another mark has arrived under this number before. Mark it once more.',
  'fact.number-taken': 'This device has sent its mark number {number, number} before. Mark it once more.',
  'fact.device-revoked':
    'This device was revoked, and its marks are no longer taken. Prepare it anew and mark once more.',
  'fact.not-leader': 'You did not lead this session. Ask whoever led it to mark.',
  'fact.stranger': 'This person is not in the workshop. Add them as somebody who walked in.',
  'fact.too-early': 'The session is still to come. Marks can be made from an hour before it.',
  'fact.too-late': 'The session was too long ago. Talk to the municipality.',
  'fact.cancelled':
    'The session is called off, and nothing is put down in its register. Talk to whoever organises the workshop.',
  'fact.closed': 'The workshop is closed, and its register is no longer changed. Talk to the municipality.',
  'self-check-in.not-enrolled':
    'You are not enrolled for this session. Tell the leader your name, and they will add you.',
  'self-check-in.not-now':
    'You can check in from an hour before the session until its end. At other times the leader does it.',
  'self-check-in.wrong-code':
    'This code does not fit, or has changed already. Enter the one that is on the screen now.',
  'self-check-in.marked': 'The leader has marked you differently. Have a word with them.',
  'self-check-in.no-pass': 'You have no place in this session, so there is no pass. Enrol for the workshop.',
  'learner-pass.unreadable':
    'This is no pass for a workshop. Ask them to open “My workshops” and show the code again.',
  'learner-pass.forged': 'Talka did not issue this pass. Find the person in the list by name.',
  'learner-pass.unchecked':
    'This device cannot tell whether the pass is genuine. Find the person in the list by name.',
  'learner-pass.elsewhere':
    'This pass is for another workshop{title, select, none {} other { (“{title}”)}}. If the person stays here, add them as somebody who walked in.',
  'learner-pass.other-session':
    'This pass ({name}) is for session {session, number}. If the person stays here, add them as somebody who walked in.',
  'learner-pass.unknown':
    'This place is not in the register: it was given up, or is newer than the register. Take registers along again online, or add the person as somebody who walked in.',
  'learner-pass.not-yet': 'The session is still to come ({name}). Passes are read from an hour before it.',
  'learner-pass.over': 'The session is over ({name}). Mark whoever was here in the list by name.',
  'closing.not-leader': 'A workshop is closed by its leader. Ask them.',
  'closing.closed': 'The workshop is closed already. Who completed it stands in the list.',
  'closing.not-over': 'The last session is still to come. Close the workshop after it.',
  'closing.conflicts':
    'Leaders differ about {count, plural, one {# mark} other {# marks}}. Settle them in the register first.',
  'closing.changed': 'New marks have just arrived. Look at the list again, then close.',
  'closing.not-closed': 'The workshop is not closed, and can be marked. Reload the page.',
  'closing.too-late':
    'Marks are taken no more: 60 days have passed since the last session. A wrong certificate is revoked by the municipality; write to it.',
  'completion.hours':
    '{attended, number} % of the hours were attended, {percent, number} % are needed. A session that makes good for a missed one helps.',
  'completion.session':
    'Session {session, number}, which nobody can do without, was missed. A repetition of it helps.',
  'completion.nothing': 'There is no session to count. At least one has to be attended.',
  'completion.unmarked': 'Session {session, number} is not marked. Mark it in the register.',
  'completion.conflict': 'Leaders differ about session {session, number}. Settle it in the register.',
} as const;
