import { Controller, Inject } from '@nestjs/common';
import { ORGANISING, VOLUNTEERING_READS, type Organising, type VolunteeringReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, personId, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { organisationPeople, organisationView, ownEventCard } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Organisations that people act for, and the office that looks at them first. */
@Controller()
export class OrganisersController {
  constructor(
    @Inject(ORGANISING) private readonly organising: Organising,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-organisations.list'])
  async own(@Me() me: Person): Answer<'my-organisations.list'> {
    return ok({ organisations: (await this.reads.organisations(me.id)).map(organisationView) });
  }

  @Serves(ENDPOINTS['my-organisations.ask'])
  async ask(@Input() { body }: In<'my-organisations.ask'>, @Me() me: Person): Answer<'my-organisations.ask'> {
    const asked = await this.organising.ask(me, { ...body, municipality: municipalityId(body.municipality) });
    if (!asked.ok) return asked;
    const all = await this.reads.organisations(me.id);
    const own = all.find(({ number }) => number === asked.value.number);
    return own ? ok(organisationView(own)) : refuse('organisation.not-found');
  }

  @Serves(ENDPOINTS['my-organisations.people'])
  async people(
    @Input() { params }: In<'my-organisations.people'>,
    @Me() me: Person,
  ): Answer<'my-organisations.people'> {
    const people = await this.reads.peopleOf(params.organisation, me.id);
    return people.length > 0 ? ok(organisationPeople(people)) : refuse('organisation.not-found');
  }

  @Serves(ENDPOINTS['my-organisations.add-person'])
  async addPerson(
    @Input() { params, body }: In<'my-organisations.add-person'>,
    @Me() me: Person,
  ): Answer<'my-organisations.add-person'> {
    const added = await this.organising.addPerson(me, { ...params, ...body });
    return added.ok ? ok(organisationPeople(await this.reads.peopleOf(params.organisation, me.id))) : added;
  }

  @Serves(ENDPOINTS['my-organisations.remove-person'])
  async removePerson(
    @Input() { params }: In<'my-organisations.remove-person'>,
    @Me() me: Person,
  ): Answer<'my-organisations.remove-person'> {
    const { organisation, person } = params;
    const removed = await this.organising.removePerson(me, { organisation, person: personId(person) });
    return removed.ok ? ok(undefined) : removed;
  }

  @Serves(ENDPOINTS['my-organisations.change-role'])
  async changeRole(
    @Input() { params, body }: In<'my-organisations.change-role'>,
    @Me() me: Person,
  ): Answer<'my-organisations.change-role'> {
    const { organisation, person } = params;
    const changed = await this.organising.changeRole(me, { organisation, person: personId(person), ...body });
    return changed.ok ? ok(organisationPeople(await this.reads.peopleOf(organisation, me.id))) : changed;
  }

  @Serves(ENDPOINTS['my-events.list'])
  async events(@Input() { params }: In<'my-events.list'>, @Me() me: Person): Answer<'my-events.list'> {
    const events = await this.reads.eventsOf(params.organisation, me.id);
    return events ? ok({ events: events.map(ownEventCard) }) : refuse('organisation.not-found');
  }

  @Serves(ENDPOINTS['office-organisations.list'])
  list(@Input() { params }: In<'office-organisations.list'>): Answer<'office-organisations.list'> {
    return this.here(params.municipality);
  }

  @Serves(ENDPOINTS['office-organisations.decide'])
  async decide(
    @Input() { params, body }: In<'office-organisations.decide'>,
    @Me() me: Person,
  ): Answer<'office-organisations.decide'> {
    const { municipality, organisation: number } = params;
    const decided = await this.organising.decide(me, {
      ...body,
      ...{ number, municipality: municipalityId(municipality) },
    });
    return decided.ok ? this.here(municipality) : decided;
  }

  private async here(municipality: string): Answer<'office-organisations.list'> {
    return ok({ organisations: (await this.reads.organisationsHere(municipality)).map(organisationView) });
  }
}
