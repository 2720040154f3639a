import type { JointState, MemorandumTask, Voice } from '@talka/partnership';
import type { Language } from '@talka/territory';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

export interface JointCardRow {
  readonly id: string;
  readonly number: number;
  readonly municipality: string;
  readonly title: string;
  readonly language: Language;
  readonly task: MemorandumTask | null;
  readonly state: JointState;
  readonly quorum: number;
  readonly proposed_at: Date;
  readonly closes_at: Date;
  readonly ended_at: Date | null;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly minuted: boolean;
}

const CARD: Sql = sql`d.id, d.number, d.municipality_id as municipality, d.title, d.language, d.task, d.state, d.quorum,
  d.proposed_at, d.closes_at, d.ended_at, v.*, d.revision > 0 as minuted
  from joint_decision d cross join lateral (
    select count(*) filter (where voice = 'for')::int as for, count(*) filter (where voice = 'against')::int as against,
      count(*) filter (where voice = 'abstain')::int as abstained
    from joint_voice where decision_id = d.id) v`;

/** What is open first, by when it closes; then what is over, the newest first. */
export const jointDecisions = (on: Queryable): Promise<JointCardRow[]> =>
  rows<JointCardRow>(
    on,
    sql`select ${CARD} order by d.state <> 'open', case when d.state = 'open' then d.closes_at end,
          d.ended_at desc, d.number desc limit 200`,
  );

export interface SpokenRow {
  readonly municipality: string;
  readonly voice: Voice;
  readonly words: string;
  readonly language: Language;
  readonly at: Date;
}
export interface RemarkRow {
  readonly id: string;
  readonly municipality: string;
  readonly words: string;
  readonly language: Language;
  readonly at: Date;
}
export interface MinutesRow {
  readonly revision: number;
  readonly words: string;
  readonly language: Language;
  readonly at: Date;
}

export interface JointPageRow extends JointCardRow {
  readonly words: string;
  readonly words_at_end: string | null;
  readonly voices: readonly SpokenRow[];
  readonly remarks: readonly RemarkRow[];
  /** The newest first. */
  readonly minutes: readonly MinutesRow[];
}

/** A joint decision with everything said about it. */
export async function jointDecision(on: Queryable, number: number): Promise<JointPageRow | undefined> {
  const found = await first<JointCardRow & { words: string; words_at_end: string | null }>(
    on,
    sql`select d.words, d.words_at_end, ${CARD} where d.number = ${number}`,
  );
  if (!found) return undefined;
  const { id } = found;
  const [voices, remarks, minutes] = await Promise.all([
    rows<SpokenRow>(
      on,
      sql`select municipality_id as municipality, voice, words, language, at from joint_voice
          where decision_id = ${id} order by at, municipality_id`,
    ),
    rows<RemarkRow>(
      on,
      sql`select id, municipality_id as municipality, words, language, at from joint_remark
          where decision_id = ${id} order by at, id limit 500`,
    ),
    rows<MinutesRow>(
      on,
      sql`select revision, words, language, at from joint_minutes where decision_id = ${id} order by revision desc`,
    ),
  ]);
  return { ...found, voices, remarks, minutes };
}

export interface JointVoiceRow {
  readonly number: number;
  readonly title: string;
  readonly proposed_by: string;
  readonly state: JointState;
  readonly quorum: number;
  readonly proposed_at: Date;
  readonly ended_at: Date | null;
  /** Null, as all after it, where nobody has spoken. */
  readonly municipality: string | null;
  readonly voice: Voice | null;
  readonly why: string | null;
  readonly at: Date | null;
}

/** Every voice of every joint decision; one on which nobody has spoken has a row all the same. */
export const jointVoices = (on: Queryable): Promise<JointVoiceRow[]> =>
  rows<JointVoiceRow>(
    on,
    sql`select d.number, d.title, d.municipality_id as proposed_by, d.state, d.quorum, d.proposed_at, d.ended_at,
          v.municipality_id as municipality, v.voice, v.words as why, v.at
        from joint_decision d left join joint_voice v on v.decision_id = d.id order by d.number, v.at, v.municipality_id`,
  );
