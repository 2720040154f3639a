import { Inject, Injectable } from '@nestjs/common';
import {
  addNotice,
  callReached,
  DATABASE,
  nextToTell,
  placeOf,
  promiseMail,
  takeCall,
  voteOf,
  votesToTellOf,
  type CallableRow,
  type CallableVoteRow,
} from '@talka/composition';
import type { NoticeKind } from '@talka/contracts';
import type { Mails, MailTemplate } from '@talka/emails';
import { personId } from '@talka/kernel';
import { nameIn } from '@talka/territory';
import { callDue, decideVoter, type Call } from '@talka/voting';
import type { DataSource, EntityManager } from 'typeorm';

/** People to a transaction: few enough that nobody waits long for its locks. */
const BATCH = 200;

/** Tells everyone who may vote that a vote has begun, ends soon, was annulled, or has its result: each once. */
@Injectable()
export class VoteCaller {
  constructor(@Inject(DATABASE) private readonly source: DataSource) {}

  /** Makes the calls that are due. May run in every worker at once, and die at any point: the next pass goes on. */
  async call(batch = BATCH): Promise<void> {
    for (const row of await votesToTellOf(this.source)) {
      const call = callDue(
        { ...voteOf(row), announcedAt: row.announced_at, publishedAt: row.published_at },
        row.now,
      );
      while (call && (await this.tellNext(row, call, batch)));
    }
  }

  /** @returns whether there may be more to tell, and it is ours to do. */
  private tellNext(row: CallableVoteRow, call: Call, batch: number): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const about = { vote: row, ...call };
      const taken = await takeCall(manager, about);
      if (!taken) return false;
      const people = await nextToTell(manager, {
        municipality: row.municipality_id,
        everywhere: row.rules.mayVote.residence !== 'municipality',
        after: taken.reached,
        limit: batch,
      });
      for (const person of people.filter((one) => mayVote(row, one)))
        await tell(manager, { row, call, person, happening: taken.happening_id });
      const last = people.length === batch ? (people.at(-1)?.id ?? null) : null;
      await callReached(manager, about, last);
      return last !== null;
    });
  }
}

/** Whoever has shown nothing yet is taken at their word, and told what to show. */
const mayVote = (row: CallableVoteRow, person: CallableRow): boolean =>
  decideVoter({
    vote: voteOf(row),
    residence: {
      place: placeOf(person),
      birthDate: person.birth_date,
      citizen: person.proved ? person.citizen : true,
    },
    now: row.now,
  }).ok;

interface Telling {
  readonly row: CallableVoteRow;
  readonly call: Call;
  readonly person: CallableRow;
  readonly happening: string;
}

async function tell(manager: EntityManager, { row, call, person, happening }: Telling): Promise<void> {
  const { language } = person;
  const title = nameIn(row.name, language);
  const path = `/votes/${row.number}${call.kind === 'result' ? '/result' : ''}`;
  await addNotice(manager, {
    ...{ happening, person: person.id, params: { title }, link: path },
    kind: `vote.${call.kind}` satisfies NoticeKind,
  });
  if (person.email === null) return;
  const params: Mails['vote-begun'] = {
    ...{ title, path },
    municipality: nameIn(row.municipality_name, language),
    until: (row.closes_at ?? call.about).toISOString(),
    proved: person.proved ? 'yes' : 'no',
  };
  await promiseMail(manager, {
    ...{ to: person.email, person: personId(person.id), language, params },
    onceKey: `${happening}:${person.id}`,
    template: `vote-${call.kind}` satisfies MailTemplate,
  });
}
