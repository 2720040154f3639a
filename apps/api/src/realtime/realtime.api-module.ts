import { Module } from '@nestjs/common';
import { IdentityModule, ModerationModule } from '@talka/composition';
import { LiveGateway } from './live.gateway.js';

@Module({ imports: [ModerationModule, IdentityModule], providers: [LiveGateway] })
export class RealtimeApiModule {}
