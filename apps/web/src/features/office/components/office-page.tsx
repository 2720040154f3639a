import type { PersonView } from '@talka/contracts';
import { ButtonLink, ChipGroup, ChipLink, EmptyState, PageHead } from '@talka/ui';
import { FormsLocale } from '@talka/ui/forms';
import { Navigate, useSearchParams } from 'react-router';
import { pathIn } from '../../../site/language.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { hasFederationOffice, officesOf, partsFor } from '../offices.js';
import { HelpPart } from './help-part.js';
import { RollPart } from './roll-part.js';
import { RolesPart } from './roles-part.js';
import { RulesPart } from './rules-part.js';
import '../office.css';

/** The office of one municipality; without one, the way to it. */
export function OfficePage({ municipality }: { municipality?: string | undefined }) {
  const t = useText('office');
  return (
    <PersonOnly title={t('office.title')}>
      {(person) =>
        municipality === undefined ? (
          <Offices person={person} />
        ) : (
          <Office person={person} id={municipality} />
        )
      }
    </PersonOnly>
  );
}

function Offices({ person }: { person: PersonView }) {
  const t = useText('office');
  const language = useLanguage();
  const { nameOf } = useTerritory();
  const offices = [
    ...(hasFederationOffice(person) ? [{ id: 'federation', words: t('federation.title') }] : []),
    ...officesOf(person).map((id) => ({ id, words: nameOf(id) })),
  ];
  const [only] = offices;
  if (only !== undefined && offices.length === 1)
    return <Navigate to={pathIn(language, `/office/${only.id}`)} replace />;
  if (only === undefined) return <NotYours />;
  return (
    <Page title={t('office.title')}>
      <PageHead title={t('office.title')} lead={t('office.choose')} />
      <div className="t-stack t-gap-3">
        {offices.map(({ id, words }) => (
          <ButtonLink key={id} as={Link} to={`/office/${id}`} tone="quiet">
            {words}
          </ButtonLink>
        ))}
      </div>
    </Page>
  );
}

function NotYours() {
  const t = useText('office');
  return (
    <Page title={t('office.title')}>
      <PageHead title={t('office.title')} />
      <EmptyState title={t('office.not-yours')}>{t('office.not-yours-text')}</EmptyState>
    </Page>
  );
}

function Office({ person, id }: { person: PersonView; id: string }) {
  const t = useText('office');
  const language = useLanguage();
  const { find, nameOf } = useTerritory();
  const [address] = useSearchParams();
  const parts = partsFor(person, id);
  const part = parts.find((one) => one === address.get('part')) ?? parts[0];
  const municipality = find(id);
  if (!part) return <NotYours />;
  const title = t('office.title-of', { name: nameOf(id) });
  return (
    <Page title={municipality ? title : undefined}>
      <FormsLocale locale={language}>
        <PageHead
          title={title}
          lead={t('office.lead')}
          actions={
            <>
              {/* Votes and organisations are an administrator's: whoever may set the rules may set up the one and verify the other. */}
              {parts.includes('rules') ? (
                <>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/votes`}>
                    {t('office.votes')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/organisations`}>
                    {t('office.organisations')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/works`}>
                    {t('office.works')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/letters`}>
                    {t('office.letters')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/certificates`}>
                    {t('office.certificates')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/reasons`}>
                    {t('office.reasons')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/pool`}>
                    {t('office.pool')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/programme`}>
                    {t('office.programme')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/juries`}>
                    {t('office.juries')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/calls`}>
                    {t('office.calls')}
                  </ButtonLink>
                  <ButtonLink as={Link} tone="quiet" to={`/office/${id}/joint`}>
                    {t('office.joint')}
                  </ButtonLink>
                </>
              ) : null}
              <ButtonLink as={Link} tone="quiet" to={`/office/${id}/feasibility`}>
                {t('office.feasibility')}
              </ButtonLink>
              <ButtonLink as={Link} tone="quiet" to={`/office/${id}/paper`}>
                {t('office.paper')}
              </ButtonLink>
            </>
          }
        />
        {parts.length > 1 ? (
          <ChipGroup label={t('office.parts')}>
            {parts.map((one) => (
              <ChipLink key={one} as={Link} to={`/office/${id}?part=${one}`} current={one === part}>
                {t(`office.part-${one}`)}
              </ChipLink>
            ))}
          </ChipGroup>
        ) : null}
        {municipality && part === 'help' ? <HelpPart key={id} municipality={municipality} /> : null}
        {municipality && part === 'roles' ? <RolesPart key={id} municipality={id} person={person} /> : null}
        {municipality && part === 'roll' ? <RollPart key={id} municipality={municipality} /> : null}
        {municipality && part === 'rules' ? <RulesPart key={id} municipality={municipality} /> : null}
      </FormsLocale>
    </Page>
  );
}
