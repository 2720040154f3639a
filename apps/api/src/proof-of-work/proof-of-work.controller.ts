import { Controller } from '@nestjs/common';
import { ENDPOINTS, type ChallengeView } from '@talka/contracts';
import { ok, type Result } from '@talka/kernel';
import { ProofsOfWork, Serves } from '@talka/platform';

/** What the browser of whoever is not signed in computes before it sends a form. */
@Controller()
export class ProofOfWorkController {
  constructor(private readonly proofs: ProofsOfWork) {}

  @Serves(ENDPOINTS['proof-of-work.ask'])
  async ask(): Promise<Result<ChallengeView>> {
    return ok(await this.proofs.ask());
  }
}
