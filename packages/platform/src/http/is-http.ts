import type { ExecutionContext } from '@nestjs/common';

/** Global guards stand before socket messages too; who may hear what there is decided room by room. */
export const isHttp = (context: ExecutionContext): boolean => context.getType() === 'http';
