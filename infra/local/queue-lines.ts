/**
 * In which order the messages of a queue are handed out: those of a FIFO queue group by group, each group in the order
 * sent; those of a standard queue as they become visible, many at a time.
 */

/** A message as a line knows it. */
export interface Place {
  key: string;
  group: string;
  /** Epoch milliseconds. */
  visibleAt: number;
}

export interface Line {
  add(place: Place): void;
  /**
   * The next messages to be worked on, which are then in flight; none when nothing is due.
   * @param now Infinity to skip all delays
   */
  take(now: number, most: number): string[];
  /** Messages that were taken together have been worked on; those in `again` come again. */
  settle(taken: string[], again: Place[]): void;
  /** When the next message becomes visible, if any waits for its time. */
  nextAt(): number;
}

/** Messages without order: what is ready stands apart from what waits, so that many that wait cost nothing. */
export class FreeLine implements Line {
  private readonly ready = new Set<string>();
  private readonly later = new Map<string, number>();
  private soonest = Infinity;

  add({ key, visibleAt }: Place): void {
    if (visibleAt <= Date.now()) this.ready.add(key);
    else {
      this.later.set(key, visibleAt);
      this.soonest = Math.min(this.soonest, visibleAt);
    }
  }

  take(now: number, most: number): string[] {
    if (this.soonest <= now) this.callUp(now);
    const taken: string[] = [];
    for (const key of this.ready) {
      if (taken.length === most) break;
      this.ready.delete(key);
      taken.push(key);
    }
    return taken;
  }

  settle(_taken: string[], again: Place[]): void {
    for (const place of again) this.add(place);
  }

  nextAt = (): number => (this.ready.size > 0 ? 0 : this.soonest);

  private callUp(now: number): void {
    this.soonest = Infinity;
    for (const [key, visibleAt] of this.later)
      if (visibleAt <= now) {
        this.later.delete(key);
        this.ready.add(key);
      } else this.soonest = Math.min(this.soonest, visibleAt);
  }
}

/** Messages in groups: one batch of a group at a time, and a message that comes again holds up those behind it. */
export class GroupLine implements Line {
  private readonly groups = new Map<string, Place[]>();
  private readonly busy = new Set<string>();
  private readonly groupOf = new Map<string, string>();

  add(place: Place): void {
    this.groupOf.set(place.key, place.group);
    const places = this.groups.get(place.group);
    if (places) places.push(place);
    else this.groups.set(place.group, [place]);
  }

  take(now: number, most: number): string[] {
    for (const [group, places] of this.groups) {
      if (this.busy.has(group) || places[0]!.visibleAt > now) continue;
      this.busy.add(group);
      return places.slice(0, most).map(({ key }) => key);
    }
    return [];
  }

  settle(taken: string[], again: Place[]): void {
    const group = this.groupOf.get(taken[0]!)!;
    const behind = this.groups.get(group)!.slice(taken.length);
    const left = [...again, ...behind];
    this.busy.delete(group);
    this.groups.delete(group);
    // Behind the other groups, so that a busy one does not keep them from their turn.
    if (left.length) this.groups.set(group, left);
    for (const key of taken) if (!again.some((place) => place.key === key)) this.groupOf.delete(key);
  }

  nextAt(): number {
    let next = Infinity;
    for (const [group, places] of this.groups)
      if (!this.busy.has(group)) next = Math.min(next, places[0]!.visibleAt);
    return next;
  }
}
