import { Module } from '@nestjs/common';
import { NewslettersModule } from '@talka/composition';
import { LettersController } from './letters.controller.js';
import { NewsController } from './news.controller.js';

@Module({ imports: [NewslettersModule], controllers: [NewsController, LettersController] })
export class NewslettersApiModule {}
