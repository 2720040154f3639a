import { Global, Module } from '@nestjs/common';
import { identityTransaction } from '@talka/database';
import {
  addChild,
  changeAccount,
  changeEmailAtDesk,
  completeRegistration,
  confirmEmailChange,
  endSession,
  eraseAccount,
  grantRole,
  redeemCode,
  redeemLink,
  registerAtDesk,
  removeChild,
  renameChild,
  requestEmailChange,
  requestSignIn,
  revokeRole,
} from '@talka/identity';
import { ENV, SESSION_READER, type Env, type SessionReader } from '@talka/platform';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { DIGEST_SWEEP, digestSweep, PUSH_DIGEST_SWEEP, pushDigestSweep } from './digest-sweep.js';
import { identityReads } from './identity.reads.js';
import { MAIL_CHOICES, mailChoices } from './mail-choices.js';
import { PUSH_DEVICES, pushDevices } from './push-devices.js';

const useCases = (source: DataSource, env: Env) => {
  const transaction = identityTransaction(source, env.TALKA_SECRET);
  return {
    requestSignIn: requestSignIn(transaction),
    redeemCode: redeemCode(transaction),
    redeemLink: redeemLink(transaction),
    completeRegistration: completeRegistration(transaction),
    change: changeAccount(transaction),
    requestEmailChange: requestEmailChange(transaction),
    confirmEmailChange: confirmEmailChange(transaction),
    endSession: endSession(transaction),
    erase: eraseAccount(transaction),
    addChild: addChild(transaction),
    renameChild: renameChild(transaction),
    removeChild: removeChild(transaction),
    registerAtDesk: registerAtDesk(transaction),
    changeEmailAtDesk: changeEmailAtDesk(transaction),
    grantRole: grantRole(transaction),
    revokeRole: revokeRole(transaction),
  };
};

export type IdentityUseCases = ReturnType<typeof useCases>;
export const IDENTITY = Symbol('Identity');

export type IdentityReads = ReturnType<typeof identityReads>;
export const IDENTITY_READS = Symbol('IdentityReads');

const sessionReader = (reads: IdentityReads): SessionReader => ({ read: reads.session });

/** Accounts and sessions. Global, for the guard in front of every controller asks who is there. */
@Global()
@Module({
  providers: [
    { provide: IDENTITY, useFactory: useCases, inject: [DATABASE, ENV] },
    { provide: IDENTITY_READS, useFactory: identityReads, inject: [DATABASE] },
    { provide: MAIL_CHOICES, useFactory: mailChoices, inject: [DATABASE, ENV] },
    { provide: PUSH_DEVICES, useFactory: pushDevices, inject: [DATABASE, ENV] },
    { provide: DIGEST_SWEEP, useFactory: (source: DataSource) => digestSweep(source), inject: [DATABASE] },
    {
      ...{ provide: PUSH_DIGEST_SWEEP, inject: [DATABASE] },
      useFactory: (source: DataSource) => pushDigestSweep(source),
    },
    { provide: SESSION_READER, useFactory: sessionReader, inject: [IDENTITY_READS] },
  ],
  exports: [
    DIGEST_SWEEP,
    IDENTITY,
    IDENTITY_READS,
    MAIL_CHOICES,
    PUSH_DEVICES,
    PUSH_DIGEST_SWEEP,
    SESSION_READER,
  ],
})
export class IdentityModule {}
