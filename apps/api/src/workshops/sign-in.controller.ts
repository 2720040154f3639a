import { Controller, Inject } from '@nestjs/common';
import { LEADING, WORKSHOP_READS, type Leading, type WorkshopReads } from '@talka/composition';
import { ENDPOINTS, type DocumentView, type Endpoints, type InputOf } from '@talka/contracts';
import { signInPdf } from '@talka/documents';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { signInFacts } from './sign-in.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;

/** Who is expected in a session, as a document to be signed. */
@Controller()
export class SignInController {
  constructor(
    @Inject(LEADING) private readonly leading: Leading,
    @Inject(WORKSHOP_READS) private readonly reads: WorkshopReads,
  ) {}

  @Serves(ENDPOINTS['led-workshops.sign-in-sheet'])
  async read(
    @Input() { params, query: { language } }: In<'led-workshops.sign-in-sheet'>,
    @Me() me: Person,
  ): Promise<Result<DocumentView>> {
    const found = await this.leading.signIn(me, params);
    if (!found.ok) return found;
    const facts = signInFacts(found.value, await this.reads.parts(params.number));
    const pdf = await signInPdf(facts, language);
    return ok({ name: `talka-${params.number}-${facts.session}.pdf`, pdf: pdf.toString('base64') });
  }
}
