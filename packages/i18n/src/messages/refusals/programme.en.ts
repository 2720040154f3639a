import type { programme as lv } from './programme.lv.js';

export const programme: Record<keyof typeof lv, string> = {
  'programme-event.not-found': 'There is no such event. Open the list and choose another.',
  'programme-event.place-unknown': 'There is no such municipality. Choose one from the list.',
  'programme-event.asks-itself': 'Ask other municipalities: a municipality does not ask itself.',
  'programme-event.not-asked':
    'Your municipality is no longer asked to carry this event. Load the page again.',
  'programme-event.published': 'This event is announced already. Load the page again.',
  'programme-event.cancelled':
    'This event is called off, and what is called off is changed no more. Plan a new one.',
  'programme-event.over': 'This event is over; it stays as it was.',
  'programme-event.changed':
    'Somebody has changed this event meanwhile. Load the page again, read what is new and go on.',
  'programme-event.too-many-saved':
    'You have {most, number} events saved already. Take out one you will not go to.',
  'programme-event.link-wrong': 'This is no address of a website. Write it as your browser shows it.',
  'programme-event.ages-wrong': 'The highest age is below the lowest. Check both numbers.',
  'programme-event.ends-before': 'The event ends before it begins. Check the day and time of its end.',
  'programme-event.too-long': 'An event lasts a year at most. Choose an earlier end.',
  'programme-event.past': 'That time has passed. Choose a day that is still ahead.',
  'programme-event.too-far': 'Events are planned five years ahead. Choose an earlier day.',
  'programme-import.twice': 'The file names this event twice. Keep one of the two rows.',
};
