import type { WorkshopPlaces, WorkshopView } from '@talka/contracts';

interface Where {
  readonly origin: string;
  /** The municipality's name, and the area's where one is said. */
  readonly locality: string;
}

type Timetable = WorkshopView['timetable'][number];

/**
 * What a workshop is in the words of schema.org, for those who search elsewhere: a course is a `Course` with one `CourseInstance` and its
 * sessions as `Event`s; of a drop-in each session is an `Event` that is offered for itself. The price is named as paid on site,
 * and the places that remain stand where the vocabulary has them.
 */
export function structuredOf(workshop: WorkshopView, where: Where): object {
  return workshop.enrolment === 'course' ? courseOf(workshop, where) : seriesOf(workshop, where);
}

const addressOf = ({ number }: WorkshopView, { origin }: Where): string => `${origin}/workshops/${number}`;

function about(workshop: WorkshopView, where: Where) {
  return {
    name: workshop.title,
    description: workshop.about,
    url: addressOf(workshop, where),
    inLanguage: workshop.languages,
    isAccessibleForFree: workshop.price === 0,
    ...(workshop.youngest === null && workshop.oldest === null
      ? {}
      : { typicalAgeRange: `${workshop.youngest ?? 0}-${workshop.oldest ?? ''}` }),
  };
}

function courseOf(workshop: WorkshopView, where: Where): object {
  const seat = workshop.seats.find(({ session }) => session === null);
  const held = workshop.timetable.filter(({ catchUpFor }) => catchUpFor === null);
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    ...about(workshop, where),
    provider: organiserOf(workshop),
    offers: [offerOf(workshop, seat, where)],
    hasCourseInstance: [
      {
        '@type': 'CourseInstance',
        name: workshop.title,
        description: workshop.about,
        courseMode: 'Onsite',
        ...happening(workshop, where, { from: workshop.from, until: workshop.until }),
        ...capacity(seat),
        offers: [offerOf(workshop, seat, where)],
        courseWorkload: `PT${minutesOf(held)}M`,
        subEvent: held.map((session) => eventOf(workshop, where, session)),
      },
    ],
  };
}

const seriesOf = (workshop: WorkshopView, where: Where): object => ({
  '@context': 'https://schema.org',
  '@type': 'EventSeries',
  ...about(workshop, where),
  ...happening(workshop, where, { from: workshop.from, until: workshop.until }),
  subEvent: workshop.timetable.map((session) => {
    const seat = workshop.seats.find((one) => one.session === session.number);
    return {
      ...eventOf(workshop, where, session),
      ...capacity(seat),
      offers: [offerOf(workshop, seat, where)],
    };
  }),
});

const eventOf = (workshop: WorkshopView, where: Where, session: Timetable) => ({
  '@type': 'Event',
  name: `${workshop.title} (${session.number})`,
  description: workshop.about,
  url: addressOf(workshop, where),
  ...happening(workshop, where, session, session.cancelled),
});

function happening(
  workshop: WorkshopView,
  { locality }: Where,
  { from, until }: { readonly from: string; readonly until: string },
  cancelled = false,
) {
  const off = cancelled || workshop.state === 'cancelled';
  return {
    startDate: from,
    endDate: until,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: `https://schema.org/${off ? 'EventCancelled' : 'EventScheduled'}`,
    location: {
      '@type': 'Place',
      name: workshop.place,
      address: {
        '@type': 'PostalAddress',
        streetAddress: workshop.place,
        addressLocality: locality,
        addressCountry: 'LV',
      },
    },
    organizer: organiserOf(workshop),
    performer: workshop.leaders.map(({ name }) => ({ '@type': 'Person', name })),
  };
}

const organiserOf = ({ organiser }: WorkshopView) => ({ '@type': 'Organization', name: organiser });

const capacity = (seat: WorkshopPlaces | undefined) =>
  seat ? { maximumAttendeeCapacity: seat.places, remainingAttendeeCapacity: seat.free } : {};

const offerOf = (workshop: WorkshopView, seat: WorkshopPlaces | undefined, where: Where) => ({
  '@type': 'Offer',
  url: addressOf(workshop, where),
  price: (workshop.price / 100).toFixed(2),
  priceCurrency: 'EUR',
  category: workshop.price === 0 ? 'Free' : 'Paid',
  availability: `https://schema.org/${seat && seat.free > 0 ? 'InStock' : 'SoldOut'}`,
  ...(seat ? { validThrough: seat.closesAt } : {}),
});

const minutesOf = (sessions: readonly Timetable[]): number =>
  sessions.reduce((sum, { from, until }) => sum + (Date.parse(until) - Date.parse(from)) / 60_000, 0);
