import { Module } from '@nestjs/common';
import { CertificatesModule } from '@talka/composition';
import { CertificatesController } from './certificates.controller.js';
import { OfficeCertificatesController } from './office.controller.js';
import { VerifyController } from './verify.controller.js';

@Module({
  imports: [CertificatesModule],
  controllers: [CertificatesController, OfficeCertificatesController, VerifyController],
})
export class CertificatesApiModule {}
