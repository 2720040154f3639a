import { SENDING, SESSION } from '@talka/identity';
import { BAR_KEPT_DAYS, CARE_KEPT_DAYS, OVER_KEPT_DAYS, REASON_KEPT_DAYS } from '@talka/volunteering';
import { UNCONFIRMED_DAYS } from '@talka/newsletters';
import { SENT_WITHIN } from '@talka/workshops';
import { changes, sql, type Queryable } from '../sql.js';

/** Guardians who did not say yes are forgotten so long after the shift they were asked about. */
const UNCONSENTED_DAYS = 30;

/** Mails to people without an account are kept this long, to answer "did you send it?". */
const MAIL_TO_STRANGERS_DAYS = 30;

/** What was answered to a task's questions and led to no place: whoever still fills in the form has long sent it. */
const ANSWERED_FOR_NOTHING_MINUTES = 60;

/** What somebody was asked, and said, is forgotten so long after the shift: until then it says whom not to ask again so soon. */
const HELP_DAYS = 365;

/** Longer than anything is told anew: what a line of notices has counted. */
const COUNTED_DAYS = 30;

const seconds = (milliseconds: number): number => milliseconds / 1000;

/**
 * Forgets what has served: sessions past their time, codes nobody can redeem and no limit counts, old mails to
 * addresses that never became an account, guardians who did not consent, who was asked for help last year, who would
 * have come together, papers that are over, what volunteers eat, need and have answered, bars long over, and what walk-ins of
 * workshops are called, what lines of notices have counted, of what browsers were told, which digests were written, and which wishes for news nobody confirmed. @returns how many rows.
 */
export async function forgetStale(on: Queryable): Promise<number> {
  const { resident, newcomer } = SESSION;
  const sessions = sql`delete from session
    where created_at < talka_now() - make_interval(secs => ${seconds(resident.absolute)})
      or seen_at < talka_now() - make_interval(secs => ${seconds(resident.idle)})
      or (person_id is null and created_at < talka_now() - make_interval(secs => ${seconds(newcomer.absolute)}))
    returning id`;
  const codes = sql`delete from sign_in_code
    where issued_at < talka_now() - make_interval(secs => ${seconds(SENDING.within)}) returning id`;
  const mails = sql`delete from mail
    where (person_id is null or template = 'newsletter') and created_at < talka_now() - make_interval(days => ${MAIL_TO_STRANGERS_DAYS})
      and (sent_at is not null or failed_at is not null)
    returning id`;
  const guardians = sql`delete from guardian_consent c using slot s
    where s.id = c.slot_id and c.state not in ('given', 'withdrawn')
      and upper(s.during) < talka_now() - make_interval(days => ${UNCONSENTED_DAYS})
    returning c.id`;
  const help = sql`delete from help_question q using slot s
    where s.id = q.slot_id and upper(s.during) < talka_now() - make_interval(days => ${HELP_DAYS})
    returning q.id`;
  // Who said that they would come along, to a shift that has begun: they have signed up by then, or do not come.
  const parties = sql`delete from shift_party p using slot s
    where s.id = p.slot_id and lower(s.during) <= talka_now() and p.token_hash is not null returning p.id`;
  // What people eat and need tells of health and faith: it goes soon after the event, and as soon as they come to nothing of it.
  const care = sql`delete from volunteer_care c
    where not exists (select from volunteer_shift v
      join registration r on r.slot_id = v.slot_id and r.person_id = c.person_id and r.state <> 'ended'
      where v.event_id = c.event_id)
      or not exists (select from volunteer_shift v join slot s on s.id = v.slot_id
        where v.event_id = c.event_id and s.state <> 'cancelled'
          and upper(s.during) > talka_now() - make_interval(days => ${CARE_KEPT_DAYS}))
    returning c.person_id`;
  const answers = sql`delete from shift_answers a using slot s
    where s.id = a.slot_id
      and (s.state = 'cancelled' or upper(s.during) <= talka_now() - make_interval(days => ${CARE_KEPT_DAYS})
        or (a.said_at < talka_now() - make_interval(mins => ${ANSWERED_FOR_NOTHING_MINUTES})
          and not exists (select from registration r
            where r.slot_id = a.slot_id and r.person_id = a.person_id and r.state <> 'ended')))
    returning a.person_id`;
  const reasons = sql`update cancelled_place c set why = null, words = null from registration r
    where r.id = c.registration_id and coalesce(c.why, c.words) is not null
      and upper(r.during) < talka_now() - make_interval(days => ${REASON_KEPT_DAYS})
    returning c.registration_id`;
  const papers = sql`delete from training_seen
    where valid_until < (talka_now() at time zone 'Europe/Riga')::date - ${OVER_KEPT_DAYS}::int returning person_id`;
  const bars = sql`delete from volunteer_bar
    where least(upper(during), case when decision = 'lifted' then decided_at end)
      < talka_now() - make_interval(days => ${BAR_KEPT_DAYS})
    returning id`;
  // Until then somebody may still say who they are. Marks of a workshop that is not closed are taken longer, and need no name.
  const walkIns = sql`delete from workshop_walk_in n using workshop_fact f, workshop_session s
    where f.id = n.fact_id and s.id = f.session_id
      and upper(s.during) < talka_now() - make_interval(secs => ${seconds(SENT_WITHIN)})
    returning n.fact_id`;
  const counted = sql`delete from notice_counted where at < talka_now() - make_interval(days => ${COUNTED_DAYS})
    returning kind`;
  const pushes = sql`delete from push where made_at < talka_now() - make_interval(days => ${COUNTED_DAYS}) returning id`;
  const pushDigests = sql`delete from push_digest where made_at < talka_now() - make_interval(days => ${COUNTED_DAYS}) returning id`;
  const digests = sql`delete from digest where made_at < talka_now() - make_interval(days => ${COUNTED_DAYS})
    returning person_id`;
  const wishes = sql`delete from news_request where asked_at < talka_now() - make_interval(days => ${UNCONFIRMED_DAYS})
    returning id`;
  // An address that gets no news from anywhere any more is not kept for having turned a letter away; an account's is its own affair.
  const parked = sql`delete from parked_address k where not exists (select from news_subscription s where s.email = k.email)
      and not exists (select from person p where p.email = k.email)
    returning k.email`;
  let forgotten = 0;
  for (const statement of [
    sessions,
    codes,
    mails,
    guardians,
    help,
    parties,
    care,
    answers,
    reasons,
    papers,
    bars,
    walkIns,
    counted,
    pushes,
    pushDigests,
    digests,
    wishes,
    parked,
  ])
    forgotten += await changes(on, statement);
  return forgotten;
}
