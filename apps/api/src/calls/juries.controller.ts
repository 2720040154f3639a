import { Controller, Inject } from '@nestjs/common';
import { JURIES, type Juries } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { juryCard, juryView, myJuryView } from './juries.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Juries by lot: for everyone, for who volunteers, and for who calls them together. */
@Controller()
export class JuriesController {
  constructor(@Inject(JURIES) private readonly juries: Juries) {}

  @Serves(ENDPOINTS['juries.list'])
  async list(): Answer<'juries.list'> {
    return ok({ juries: (await this.juries.all()).map(juryCard) });
  }

  @Serves(ENDPOINTS['juries.read'])
  read(@Input() { params }: In<'juries.read'>): Answer<'juries.read'> {
    return this.shown(params.number);
  }

  @Serves(ENDPOINTS['juries.announce'])
  async announce(
    @Input() { params, body }: In<'juries.announce'>,
    @Me() me: Person,
  ): Answer<'juries.announce'> {
    const announced = await this.juries.announce(me, municipalityId(params.municipality), body);
    return announced.ok ? this.shown(announced.value) : announced;
  }

  @Serves(ENDPOINTS['juries.call-off'])
  async callOff(
    @Input() { params, body }: In<'juries.call-off'>,
    @Me() me: Person,
  ): Answer<'juries.call-off'> {
    const at = { municipality: municipalityId(params.municipality), number: params.number };
    const called = await this.juries.callOff(me, at, body.words);
    return called.ok ? this.shown(params.number) : called;
  }

  @Serves(ENDPOINTS['juries.people'])
  async people(@Input() { params }: In<'juries.people'>): Answer<'juries.people'> {
    const people = await this.juries.jurors(params);
    return people ? ok({ people }) : refuse('jury.not-found');
  }

  @Serves(ENDPOINTS['my-jury.read'])
  async mine(@Input() { params }: In<'my-jury.read'>, @Me() me: Person): Answer<'my-jury.read'> {
    return (await this.juries.one(params.number)) ? this.ofPerson(params, me) : refuse('jury.not-found');
  }

  @Serves(ENDPOINTS['my-jury.volunteer'])
  async volunteer(
    @Input() { params, body }: In<'my-jury.volunteer'>,
    @Me() me: Person,
  ): Answer<'my-jury.volunteer'> {
    const came = await this.juries.volunteer(me, params.number, body);
    return came.ok ? this.ofPerson(params, me) : came;
  }

  @Serves(ENDPOINTS['my-jury.withdraw'])
  async withdraw(@Input() { params }: In<'my-jury.withdraw'>, @Me() me: Person): Answer<'my-jury.withdraw'> {
    const left = await this.juries.withdraw(me, params.number);
    return left.ok ? this.ofPerson(params, me) : left;
  }

  @Serves(ENDPOINTS['my-jury.answer'])
  async answer(@Input() { params, body }: In<'my-jury.answer'>, @Me() me: Person): Answer<'my-jury.answer'> {
    const answered = await this.juries.answer(me, params.number, body.accepts);
    return answered.ok ? this.ofPerson(params, me) : answered;
  }

  private async ofPerson({ number }: { number: number }, me: Person): Answer<'my-jury.read'> {
    return ok(myJuryView(await this.juries.mine(number, me.id)));
  }

  private async shown(number: number): Answer<'juries.read'> {
    const row = await this.juries.one(number);
    return row ? ok(juryView(row)) : refuse('jury.not-found');
  }
}
