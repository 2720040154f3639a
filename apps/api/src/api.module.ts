import { Module, type DynamicModule } from '@nestjs/common';
import { DatabaseModule, IdentityModule } from '@talka/composition';
import { HttpModule, SettingsModule, type Env, type Log } from '@talka/platform';
import { AuditApiModule } from './audit/audit.api-module.js';
import { DevMailApiModule } from './dev-mail/dev-mail.api-module.js';
import { HealthController } from './health/health.controller.js';
import { CallsApiModule } from './calls/calls.api-module.js';
import { IndicatorsApiModule } from './indicators/indicators.api-module.js';
import { CertificatesApiModule } from './certificates/certificates.api-module.js';
import { DiscussionApiModule } from './discussion/discussion.api-module.js';
import { FeasibilityApiModule } from './feasibility/feasibility.api-module.js';
import { HeritageApiModule } from './heritage/heritage.api-module.js';
import { IdeasApiModule } from './ideas/ideas.api-module.js';
import { IdentityApiModule } from './identity/identity.api-module.js';
import { ModerationApiModule } from './moderation/moderation.api-module.js';
import { NewslettersApiModule } from './newsletters/newsletters.api-module.js';
import { OpenDataApiModule } from './open-data/open-data.api-module.js';
import { PartnershipApiModule } from './partnership/partnership.api-module.js';
import { ProgrammeApiModule } from './programme/programme.api-module.js';
import { PagesApiModule } from './pages/pages.api-module.js';
import { ProofOfWorkController } from './proof-of-work/proof-of-work.controller.js';
import { RealtimeApiModule } from './realtime/realtime.api-module.js';
import { ResidenceApiModule } from './residence/residence.api-module.js';
import { TerritoryApiModule } from './territory/territory.api-module.js';
import { VolunteeringApiModule } from './volunteering/volunteering.api-module.js';
import { RegisterApiModule } from './workshops/register.api-module.js';
import { WorkshopsApiModule } from './workshops/workshops.api-module.js';
import { VotingApiModule } from './voting/voting.api-module.js';

@Module({})
export class ApiModule {
  static of(env: Env, log: Log): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        SettingsModule.of(env, log),
        DatabaseModule.of('talka-api', 10),
        IdentityModule,
        HttpModule,
        IdentityApiModule,
        TerritoryApiModule,
        FeasibilityApiModule,
        IdeasApiModule,
        DiscussionApiModule,
        ModerationApiModule,
        NewslettersApiModule,
        PartnershipApiModule,
        ProgrammeApiModule,
        CallsApiModule,
        IndicatorsApiModule,
        OpenDataApiModule,
        HeritageApiModule,
        ResidenceApiModule,
        VolunteeringApiModule,
        WorkshopsApiModule,
        VotingApiModule,
        RegisterApiModule,
        CertificatesApiModule,
        AuditApiModule,
        RealtimeApiModule,
        ...(env.TALKA_MODE === 'production' ? [] : [DevMailApiModule]),
        PagesApiModule,
      ],
      controllers: [HealthController, ProofOfWorkController],
    };
  }
}
