import type { partnership as lv } from './partnership.lv.js';

export const partnership: Record<keyof typeof lv, string> = {
  'partner.not-found': 'There is no such partner. Reload the page and see who has asked.',
  'partner.there-already':
    'An organisation of this name or number is a partner already, or waits for an answer. Find it in the list of partners.',
  'partner.not-waiting': 'This has been answered already. Reload the page and see how.',
  'partner.not-signed': 'This organisation is not a partner any more. Reload the page and see how that came.',
  'partner.number-wrong': 'A registration number in Latvia has 11 digits. Copy it from the register.',
  'partner.website-wrong':
    'This is not the address of a website. Write it as a browser shows it, for example https://talka.example.',
  'joint.not-found': 'There is no such joint decision. Open the list of decisions.',
  'joint.too-many-open':
    'A municipality can have {most, number} open proposals at a time. Wait until one of them closes, or withdraw one.',
  'joint.too-soon':
    'The municipalities need at least three days to talk about it at home. Choose a later day.',
  'joint.too-late': 'A joint decision is open for two months at most. Choose an earlier day.',
  'joint.over': 'This decision is closed already. Reload the page and read what was decided.',
  'joint.not-over': 'The decision is still open. Minutes are written once it is closed.',
  'joint.spoken':
    'Your municipality has spoken already: it has one voice. If it thinks otherwise, take the earlier voice back first.',
  'joint.not-spoken':
    'Your municipality has not spoken yet, so there is nothing to take back. Reload the page.',
  'joint.not-yours':
    'A proposal is withdrawn by the municipality that made it. Write a remark, or speak against it.',
  'joint.changed':
    'Somebody added to the minutes meanwhile. Reload the page, read the new version, and go on.',
};
