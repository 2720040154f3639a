import { Controller, Inject } from '@nestjs/common';
import { AGREEMENTS, type AgreementRow, type Agreements } from '@talka/composition';
import { ENDPOINTS, type DocumentView, type Endpoints, type InputOf } from '@talka/contracts';
import { agreementPdf } from '@talka/documents';
import type { Person } from '@talka/identity';
import { ageOn, dayInRiga, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import type { Language } from '@talka/territory';
import { OF_AGE } from '@talka/volunteering';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type View = Promise<Result<DocumentView>>;

/** The agreement on voluntary work, made anew whenever somebody asks: for the volunteer, their guardian and the organiser. */
@Controller()
export class AgreementsController {
  constructor(@Inject(AGREEMENTS) private readonly agreements: Agreements) {}

  @Serves(ENDPOINTS['my-shifts.agreement'])
  async own(@Input() { params, query }: In<'my-shifts.agreement'>, @Me() me: Person): View {
    return documentOf(await this.agreements.own(me.id, params.shift), query.language);
  }

  @Serves(ENDPOINTS['guardian.agreement'])
  async ofGuardian(@Input() { body }: In<'guardian.agreement'>): View {
    const row = await this.agreements.ofGuardian(body.token);
    return row ? documentOf(row, body.language) : refuse('agreement.not-yet');
  }

  @Serves(ENDPOINTS['my-events.agreement'])
  async ofOrganiser(@Input() { params, query }: In<'my-events.agreement'>, @Me() me: Person): View {
    const found = await this.agreements.ofOrganiser(me.id, params);
    return found.ok ? documentOf(found.value ?? undefined, query.language) : found;
  }
}

async function documentOf(row: AgreementRow | undefined, language: Language): View {
  if (!row) return refuse('agreement.none');
  const { guardian, relation, consented_at: at } = row;
  const pdf = await agreementPdf(
    {
      ...{ organiser: row.organiser, registrationNumber: row.registration_number, volunteer: row.volunteer },
      ...{ birthDate: row.birth_date, event: row.event, role: row.role, about: row.about },
      ...{ from: row.from, until: row.until, place: row.place, contact: row.contact, repaid: row.repaid },
      ...{ supervisors: row.supervisors, minor: ageOn(row.birth_date, row.from) < OF_AGE, made: row.now },
      guardian: guardian && relation && at ? { name: guardian, relation, at } : null,
    },
    language,
  );
  return ok({ name: `talka-${dayInRiga(row.from)}.pdf`, pdf: pdf.toString('base64') });
}
