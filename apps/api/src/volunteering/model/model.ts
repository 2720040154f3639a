/** Places as their rules are told to people, written down a second time and as plainly as possible: what the product is held against. */

export interface Entry {
  readonly person: number;
  state: 'waiting' | 'held' | 'confirmed' | 'ended';
  /** Of a place that is kept: it was offered, or they fill in a form. */
  why: 'offer' | 'form' | null;
  ending: string | null;
  /** The order of the list: a new turn is behind all others. */
  turn: number;
  /** Not asked for now: they have just let a place go by. */
  resting: boolean;
  unanswered: number;
  /** The time to answer is over, and nobody has looked yet. */
  overdue: boolean;
  /** What they have passed on to find somebody who comes instead. */
  link: number | null;
}

export interface ModelSlot {
  places: number;
  /** Slots at the same time. */
  readonly beside: readonly number[];
  readonly entries: Entry[];
}

export interface Link {
  readonly slot: number;
  readonly entry: Entry;
  readonly inReturn: number | null;
}

export class Model {
  readonly links: Link[] = [];
  private turns = 0;

  constructor(readonly slots: readonly ModelSlot[]) {}

  /** @returns the refusal's code; undefined: it is done */
  join(person: number, slot: number): string | undefined {
    const own = this.of(slot, person);
    const standing = own && own.state !== 'ended';
    const fillsIn = standing && own.why === 'form' && !own.overdue;
    if (standing && !own.overdue && !fillsIn) return 'registration.exists';
    if (this.isBeside(person, slot)) return 'slot.overlaps';
    if (fillsIn) {
      Object.assign(own, { state: 'confirmed', why: null });
      return undefined;
    }
    if (standing) this.end(own, own.why === 'form' ? 'form-abandoned' : 'unanswered');
    this.enter(slot, person, this.isFree(slot) ? 'confirmed' : 'waiting');
    return undefined;
  }

  /** A place is kept while they fill in a form, if one is free; to look at it is neither joining the list nor leaving it. */
  fillIn(person: number, slot: number): string | undefined {
    const own = this.of(slot, person);
    const standing = own && own.state !== 'ended';
    if (standing && !own.overdue && own.why !== 'form') return 'registration.exists';
    if (this.isBeside(person, slot)) return 'slot.overlaps';
    if (standing && !own.overdue) return undefined;
    const wasAsked = standing && own.why === 'offer';
    if (standing) this.end(own, wasAsked ? 'unanswered' : 'form-abandoned');
    const free = this.isFree(slot);
    this.enter(slot, person, free ? 'held' : 'waiting', free ? 'form' : null);
    const entered = this.of(slot, person);
    if (!free && !wasAsked && entered) this.end(entered, 'form-abandoned');
    return undefined;
  }

  /** The organiser wants more people, or fewer; nobody is thrown out by a number. */
  changePlaces(slot: number, places: number): string | undefined {
    if (places < this.taken(slot)) return 'slot.places-taken';
    this.at(slot).places = places;
    this.offer(slot);
    return undefined;
  }

  leave(person: number, slot: number): string | undefined {
    const own = this.of(slot, person);
    if (!own || own.state === 'ended') return 'registration.none';
    const held = own.why === 'form' ? 'form-abandoned' : 'declined';
    this.end(own, { confirmed: 'cancelled', waiting: 'left', held }[own.state]);
    this.offer(slot);
    return undefined;
  }

  answer(person: number, slot: number, answer: 'accept' | 'pass' | 'decline'): string | undefined {
    const own = this.of(slot, person);
    if (!own || own.state === 'waiting') return 'offer.none';
    if (own.state === 'ended') return own.ending === 'unanswered' ? 'offer.over' : 'offer.answered';
    if (own.state === 'confirmed') return 'offer.answered';
    if (own.why !== 'offer') return 'offer.none';
    if (own.overdue) return 'offer.over';
    if (answer === 'accept') {
      if (this.isBeside(person, slot)) return 'slot.overlaps';
      Object.assign(own, { state: 'confirmed', why: null });
      return undefined;
    }
    if (answer === 'pass') this.waitAnew(own);
    else this.end(own, 'declined');
    this.offer(slot);
    return undefined;
  }

  look(person: number, slot: number, inReturn: number | null): string | undefined {
    const own = this.of(slot, person);
    if (own?.state !== 'confirmed') return 'hand-over.none';
    if (inReturn === slot) return 'stand-in.other-place';
    own.link = this.links.push({ slot, entry: own, inReturn }) - 1;
    return undefined;
  }

  comeAfterAll(person: number, slot: number): string | undefined {
    const own = this.of(slot, person);
    if (own?.state !== 'confirmed') return 'hand-over.none';
    own.link = null;
    return undefined;
  }

  /** @param back how many links are newer */
  take(person: number, back: number): string | undefined {
    const number = this.links.length - 1 - back;
    const link = this.links[number];
    if (link?.entry.link !== number) return 'stand-in.none';
    const { slot, entry, inReturn } = link;
    const from = entry.person;
    if (entry.state !== 'confirmed') return 'hand-over.none';
    if (from === person) return 'hand-over.to-oneself';
    if (this.hasPlace(slot, person)) return 'hand-over.has-place';
    const given = inReturn === null ? undefined : this.of(inReturn, person);
    if (inReturn !== null) {
      if (given?.state !== 'confirmed') return 'stand-in.nothing-to-give';
      if (this.hasPlace(inReturn, from)) return 'stand-in.other-cannot';
    }
    const gives = given ? [entry, given] : [entry];
    if (this.isBeside(person, slot, gives)) return 'slot.overlaps';
    if (inReturn !== null && this.isBeside(from, inReturn, gives)) return 'stand-in.other-cannot';
    for (const one of gives) this.end(one, 'handed-over');
    this.arrive(slot, person);
    if (inReturn !== null) this.arrive(inReturn, from);
    return undefined;
  }

  /** Time passes: nobody has answered in time. */
  runOut(slot: number): void {
    for (const entry of this.at(slot).entries) if (entry.state === 'held') entry.overdue = true;
  }

  /** The clock looks at everything. */
  settle(): void {
    this.slots.forEach((at, slot) => {
      const over = at.entries.filter(({ overdue }) => overdue).sort((a, b) => a.turn - b.turn);
      for (const entry of over) {
        if (entry.why === 'form') this.end(entry, 'form-abandoned');
        else if (entry.unanswered === 0) {
          this.waitAnew(entry);
          entry.unanswered = 1;
        } else this.end(entry, 'unanswered');
      }
      this.offer(slot);
    });
  }

  taken(slot: number): number {
    return this.at(slot).entries.filter(({ state }) => state === 'confirmed' || state === 'held').length;
  }

  private at(slot: number): ModelSlot {
    const found = this.slots[slot];
    if (!found) throw new Error(`there is no slot ${slot}`);
    return found;
  }

  /** How somebody stands, or stood last. */
  private of(slot: number, person: number): Entry | undefined {
    const own = this.at(slot).entries.filter((entry) => entry.person === person);
    return own.find(({ state }) => state !== 'ended') ?? own.sort((a, b) => b.turn - a.turn)[0];
  }

  private hasPlace(slot: number, person: number): boolean {
    return ['confirmed', 'held'].includes(this.of(slot, person)?.state ?? '');
  }

  private isBeside(person: number, slot: number, without: readonly Entry[] = []): boolean {
    return this.at(slot).beside.some((other) =>
      this.at(other).entries.some(
        (entry) => entry.person === person && entry.state === 'confirmed' && !without.includes(entry),
      ),
    );
  }

  private isFree(slot: number): boolean {
    const others = this.at(slot).entries.some((one) => this.mayBeAsked(one, slot));
    return this.taken(slot) < this.at(slot).places && !others;
  }

  private enter(slot: number, person: number, state: Entry['state'], why: Entry['why'] = null): void {
    this.at(slot).entries.push({
      ...{ person, state, why, ending: null, turn: (this.turns += 1) },
      ...{ resting: false, unanswered: 0, overdue: false, link: null },
    });
  }

  private arrive(slot: number, person: number): void {
    const waiting = this.at(slot).entries.find((one) => one.person === person && one.state === 'waiting');
    if (waiting) waiting.state = 'confirmed';
    else this.enter(slot, person, 'confirmed');
  }

  private end(entry: Entry, ending: string): void {
    Object.assign(entry, { state: 'ended', why: null, ending, overdue: false });
  }

  private waitAnew(entry: Entry): void {
    Object.assign(entry, {
      state: 'waiting',
      why: null,
      resting: true,
      overdue: false,
      turn: (this.turns += 1),
    });
  }

  /** Who has a place elsewhere at that time keeps their turn, and stands in nobody's way. */
  private mayBeAsked({ state, resting, person }: Entry, slot: number): boolean {
    return state === 'waiting' && !resting && !this.isBeside(person, slot);
  }

  private offer(slot: number): void {
    const line = this.at(slot)
      .entries.filter((one) => this.mayBeAsked(one, slot))
      .sort((a, b) => a.turn - b.turn);
    for (const entry of line.slice(0, Math.max(this.at(slot).places - this.taken(slot), 0)))
      Object.assign(entry, { state: 'held', why: 'offer' });
  }
}
