import { Controller, Inject } from '@nestjs/common';
import { PROGRAMME, type Programme } from '@talka/composition';
import {
  ENDPOINTS,
  type Endpoints,
  type InputOf,
  type OutputOf,
  type ProgrammeEventDraft,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import type { Planned } from '@talka/programme';
import { Input, Me, Serves } from '@talka/platform';
import { clash, importRow, officeEventCard, officeEventView } from './programme.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;
type Where = { readonly municipality: string; readonly number: number };

/** What a municipality plans in the programme, and what it carries with others. */
@Controller()
export class OfficeProgrammeController {
  constructor(@Inject(PROGRAMME) private readonly programme: Programme) {}

  @Serves(ENDPOINTS['office-programme.list'])
  async list(@Input() { params }: In<'office-programme.list'>): Answer<'office-programme.list'> {
    return ok({ events: (await this.programme.ofOffice(params.municipality)).map(officeEventCard) });
  }

  @Serves(ENDPOINTS['office-programme.clashes'])
  async clashes(
    @Input() { params: { municipality }, body }: In<'office-programme.clashes'>,
  ): Answer<'office-programme.clashes'> {
    const { from, until, placeMunicipality: place, ...rest } = body;
    const mine = { ...rest, municipality, place, from: new Date(from), until: new Date(until) };
    return ok({ clashes: (await this.programme.clashesWith(mine)).map(clash) });
  }

  @Serves(ENDPOINTS['office-programme.read'])
  read(@Input() { params }: In<'office-programme.read'>): Answer<'office-programme.read'> {
    return this.shown(params);
  }

  @Serves(ENDPOINTS['office-programme.plan'])
  async plan(
    @Input() { params: { municipality }, body }: In<'office-programme.plan'>,
    @Me() me: Person,
  ): Answer<'office-programme.plan'> {
    const planned = await this.programme.plan(me, municipalityId(municipality), plannedOf(body));
    return planned.ok ? this.shown({ municipality, number: planned.value }) : planned;
  }

  @Serves(ENDPOINTS['office-programme.import'])
  async import(
    @Input() { params: { municipality }, body }: In<'office-programme.import'>,
    @Me() me: Person,
  ): Answer<'office-programme.import'> {
    const rows = body.rows.map(({ uid, draft }) => ({ uid, content: contentOf(draft) }));
    const read = await this.programme.import(me, municipalityId(municipality), rows, body.apply);
    return read.ok ? ok({ rows: read.value.map(importRow) }) : read;
  }

  @Serves(ENDPOINTS['office-programme.change'])
  async change(
    @Input() { params, body }: In<'office-programme.change'>,
    @Me() me: Person,
  ): Answer<'office-programme.change'> {
    const changed = await this.programme.change(me, at(params), body.revision, plannedOf(body.draft));
    return this.after(params, changed);
  }

  @Serves(ENDPOINTS['office-programme.publish'])
  async publish(
    @Input() { params }: In<'office-programme.publish'>,
    @Me() me: Person,
  ): Answer<'office-programme.publish'> {
    return this.after(params, await this.programme.publish(me, at(params)));
  }

  @Serves(ENDPOINTS['office-programme.cancel'])
  async cancel(
    @Input() { params, body }: In<'office-programme.cancel'>,
    @Me() me: Person,
  ): Answer<'office-programme.cancel'> {
    return this.after(params, await this.programme.cancel(me, at(params), body.words));
  }

  @Serves(ENDPOINTS['office-programme.answer'])
  async answer(
    @Input() { params, body }: In<'office-programme.answer'>,
    @Me() me: Person,
  ): Answer<'office-programme.answer'> {
    const answered = await this.programme.answer(me, at(params), body.answer);
    return answered.ok
      ? ok({ events: (await this.programme.ofOffice(params.municipality)).map(officeEventCard) })
      : answered;
  }

  private async after(where: Where, acted: Result<unknown>): Answer<'office-programme.read'> {
    return acted.ok ? this.shown(where) : acted;
  }

  /** An office reads its own drafts; of another's it knows what everybody knows. */
  private async shown({ municipality, number }: Where): Answer<'office-programme.read'> {
    const row = await this.programme.one(number);
    return row?.municipality === municipality
      ? ok(officeEventView(row))
      : refuse('programme-event.not-found');
  }
}

const at = ({ municipality, number }: Where) => ({ municipality: municipalityId(municipality), number });

const contentOf = <T extends { readonly from: string; readonly until: string }>({
  from,
  until,
  ...draft
}: T) => ({
  ...draft,
  ...{ from: new Date(from), until: new Date(until) },
});

const plannedOf = (draft: ProgrammeEventDraft): Planned => contentOf(draft);
