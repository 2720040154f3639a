import { Controller, Inject } from '@nestjs/common';
import { SUGGESTIONS, type Suggestions } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type SuggestionsView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ideaId, suggestionId, type IdeaId, type SuggestionId } from '@talka/ideas';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { suggestionsView } from './suggestion.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answered = Promise<Result<SuggestionsView>>;

/** What others than its authors would say differently in an idea, and what its authors make of it. */
@Controller()
export class SuggestionsController {
  constructor(@Inject(SUGGESTIONS) private readonly suggestions: Suggestions) {}

  @Serves(ENDPOINTS['suggestions.list'])
  list(@Input() { params }: In<'suggestions.list'>, @Me() me: Person): Answered {
    return this.at(params.number, me, () => Promise.resolve(ok(undefined)));
  }

  @Serves(ENDPOINTS['suggestions.send'])
  send(@Input() { params, body }: In<'suggestions.send'>, @Me() me: Person): Answered {
    const { version, reason, ...text } = body;
    return this.at(params.number, me, (id) => this.suggestions.send(me, { id, version, text, reason }));
  }

  @Serves(ENDPOINTS['suggestions.accept'])
  accept(@Input() { params, body }: In<'suggestions.accept'>, @Me() me: Person): Answered {
    return this.on(params, me, (at) => this.suggestions.accept(me, { ...at, ...body }));
  }

  @Serves(ENDPOINTS['suggestions.decline'])
  decline(@Input() { params, body }: In<'suggestions.decline'>, @Me() me: Person): Answered {
    return this.on(params, me, (at) => this.suggestions.decline(me, { ...at, ...body }));
  }

  @Serves(ENDPOINTS['suggestions.withdraw'])
  withdraw(@Input() { params }: In<'suggestions.withdraw'>, @Me() me: Person): Answered {
    return this.on(params, me, (at) => this.suggestions.withdraw(me, at));
  }

  private on(
    { number, suggestion }: { number: number; suggestion: string },
    me: Person,
    act: (at: { id: IdeaId; suggestion: SuggestionId }) => Promise<Result<unknown>>,
  ): Answered {
    return this.at(number, me, (id) => act({ id, suggestion: suggestionId(suggestion) }));
  }

  /** Acts on the idea, and shows how it stands then. */
  private async at(number: number, me: Person, act: (id: IdeaId) => Promise<Result<unknown>>): Answered {
    const found = await this.suggestions.idea(number, me.id);
    if (!found) return refuse('idea.not-found');
    const acted = await act(ideaId(found.id));
    if (!acted.ok) return acted;
    const idea = await this.suggestions.idea(number, me.id);
    if (!idea) return refuse('idea.not-found');
    return ok(suggestionsView(idea, await this.suggestions.to(idea.id, me.id, idea.author)));
  }
}
