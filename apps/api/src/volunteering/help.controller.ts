import { Controller, Inject } from '@nestjs/common';
import { HELPING, type Helping } from '@talka/composition';
import {
  ENDPOINTS,
  type Endpoints,
  type EventHelpView,
  type HelpQuestionView,
  type InputOf,
  type OwnHelpView,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import { helpQuestionId } from '@talka/volunteering';
import { eventHelpView, helpQuestionView, ownHelpView } from './help.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Question = Promise<Result<HelpQuestionView>>;
type Own = Promise<Result<OwnHelpView>>;
type OfEvent = Promise<Result<EventHelpView>>;

/** Organisers ask for help with a shift; people say where they want to be asked, and answer. */
@Controller()
export class HelpController {
  constructor(@Inject(HELPING) private readonly helping: Helping) {}

  @Serves(ENDPOINTS['my-events.help'])
  ofEvent(@Input() { params }: In<'my-events.help'>, @Me() me: Person): OfEvent {
    return this.event(params.number, me);
  }

  @Serves(ENDPOINTS['my-events.ask-for-help'])
  async ask(@Input() { params: { number, shift } }: In<'my-events.ask-for-help'>, @Me() me: Person): OfEvent {
    const asked = await this.helping.ask(me, { number, shift: slotId(shift) });
    return asked.ok ? this.event(number, me) : asked;
  }

  @Serves(ENDPOINTS['my-events.stop-asking'])
  async stop(@Input() { params: { number, shift } }: In<'my-events.stop-asking'>, @Me() me: Person): OfEvent {
    const stopped = await this.helping.stop(me, { number, shift: slotId(shift) });
    return stopped.ok ? this.event(number, me) : stopped;
  }

  @Serves(ENDPOINTS['my-help.read'])
  async own(@Me() me: Person): Own {
    return ok(ownHelpView(await this.helping.own(me.id)));
  }

  @Serves(ENDPOINTS['my-help.choose'])
  async choose(@Input() { body }: In<'my-help.choose'>, @Me() me: Person): Own {
    const chosen = await this.helping.choose(me, body.municipalities.map(municipalityId));
    return chosen.ok ? this.own(me) : chosen;
  }

  @Serves(ENDPOINTS['my-help.ask-again'])
  async again(@Input() { body }: In<'my-help.ask-again'>, @Me() me: Person): Own {
    const again = await this.helping.askAgain(me, body.kind);
    return again.ok ? this.own(me) : again;
  }

  @Serves(ENDPOINTS['my-help.answer'])
  async answer(
    @Input() { body: { question, answer, said } }: In<'my-help.answer'>,
    @Me() { id: person }: Person,
  ): Question {
    const answered = await this.helping.answer({ question: helpQuestionId(question), person }, answer, said);
    if (!answered.ok) return answered;
    const row = await this.helping.question(person, question);
    return row ? ok(helpQuestionView(row)) : refuse('help.unknown');
  }

  @Serves(ENDPOINTS['help.read'])
  read(@Input() { body }: In<'help.read'>): Question {
    return this.byLink(body.token);
  }

  @Serves(ENDPOINTS['help.answer'])
  async answerByLink(@Input() { body: { token, answer, said } }: In<'help.answer'>): Question {
    const answered = await this.helping.answer({ token }, answer, said);
    return answered.ok ? this.byLink(token) : answered;
  }

  private async byLink(token: string): Question {
    const row = await this.helping.byLink(token);
    return row ? ok(helpQuestionView(row)) : refuse('help.unknown');
  }

  private async event(number: number, me: Person): OfEvent {
    const found = await this.helping.ofEvent(number, me.id);
    return found.ok ? ok(eventHelpView(found.value)) : found;
  }
}
