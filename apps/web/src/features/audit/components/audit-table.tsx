import type { AuditEntryView } from '@talka/contracts';
import { Table } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { factsOf, shortReference, type Said } from '../facts.js';
import { isAction } from '../filter.js';
import { CopyHash } from './copy-hash.js';

const KINDS = [
  'bar',
  'case',
  'idea',
  'vote',
  'person',
  'municipality',
  'organisation',
  'event',
  'slot',
  'registration',
] as const;

/** The log as a table that turns into blocks on a phone. */
export function AuditTable({ entries }: { entries: readonly AuditEntryView[] }) {
  const t = useText('office');
  const reasons = useText('desk');
  const { dateTime } = useFormats();
  const { nameOf } = useTerritory();
  const now = (text: string) =>
    text === 'before' || text === 'after'
      ? t(`office.moderation-${text}`)
      : text === 'off' || text === 'at-once'
        ? t(`office.comments-${text}`)
        : text;
  const say = (said: Said): string => {
    switch (said.kind) {
      case 'value':
        return t(`audit.value-${said.value}`);
      case 'count':
        return t('audit.value-count', { count: said.count });
      case 'again':
        return t('audit.value-again');
      case 'reason':
        return reasons(`desk.reason.${said.reason}`);
      case 'ground':
        return reasons(`desk.decide.${said.ground}`);
      case 'role':
        return t(`office.role-${said.role}`);
      case 'document':
        return t(`office.document-${said.document}`);
      case 'field':
        return [t(`audit.field-${said.field}`), said.text && now(said.text)].filter(Boolean).join(': ');
      case 'plain':
        return said.text;
    }
  };
  const subject = ({ kind, id }: AuditEntryView['subject']): string => {
    const known = KINDS.find((one) => one === kind);
    return `${known ? t(`audit.subject-${known}`) : kind} ${kind === 'municipality' ? nameOf(id) : shortReference(id)}`;
  };
  return (
    <Table
      caption={t('audit.table')}
      rows={[...entries]}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'what',
          header: t('audit.what'),
          cell: ({ action }) => (isAction(action) ? t(`audit.action-${action}`) : <code>{action}</code>),
        },
        {
          id: 'when',
          header: t('audit.when'),
          cell: ({ at }) => <time dateTime={at}>{dateTime(at)}</time>,
        },
        {
          id: 'who',
          header: t('audit.who'),
          cell: ({ actor, actorName }) => actorName ?? t(actor ? 'audit.erased' : 'audit.system'),
        },
        {
          id: 'where',
          header: t('audit.municipality'),
          cell: ({ municipality }) => (municipality ? nameOf(municipality) : '–'),
        },
        {
          id: 'facts',
          header: t('audit.facts'),
          cell: (entry) => [subject(entry.subject), ...factsOf(entry).map(say)].join(' · '),
        },
        {
          id: 'hash',
          header: t('audit.hash'),
          cell: ({ hash }) =>
            hash ? <CopyHash hash={hash} short /> : <span className="t-muted">{t('audit.unsealed')}</span>,
        },
      ]}
    />
  );
}
