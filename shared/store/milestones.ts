/** What was worth telling: one item per milestone of a contact, from which digests and previews are made. */
import { milestoneDay, milestoneKey } from "./keys.ts";
import { ConditionFailed, type Item, type Table } from "./table.ts";

export interface Milestone {
  contactId: string;
  /** As in AlertRequest. */
  milestone: string;
  /** Revision of the contact that is told. */
  revision: number;
  /** When telling began. */
  at: string;
  background: boolean;
}

export interface MilestoneStore {
  /** Stores the milestone; @returns it as it was stored first. */
  add(milestone: Milestone): Promise<Milestone>;
  /** Milestones told in [from, to), oldest first. */
  between(from: string, to: string): Promise<Milestone[]>;
}

const dayOf = (at: string): string => at.slice(0, 10);

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(dayOf(from)); at < Date.parse(to); at += 86_400_000)
    days.push(dayOf(new Date(at).toISOString()));
  return days;
}

function fromItem(item: Item): Milestone {
  const { pk: _pk, sk: _sk, gpk: _gpk, gsk: _gsk, ...milestone } = item;
  return milestone as unknown as Milestone;
}

export function openMilestoneStore(table: Table): MilestoneStore {
  return {
    async add(milestone) {
      const key = milestoneKey(milestone.contactId, milestone.milestone);
      const place = { gpk: milestoneDay(dayOf(milestone.at)), gsk: `${milestone.at}#${milestone.contactId}` };
      try {
        await table.put({ ...milestone, ...key, ...place }, { absent: ["pk"] });
        return milestone;
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        return fromItem((await table.get(key, { consistent: true }))!);
      }
    },
    async between(from, to) {
      const days = daysBetween(from, to);
      const found = await Promise.all(
        days.map((day) => table.queryAll({ pk: milestoneDay(day), index: true, between: [from, to] })),
      );
      return found
        .flat()
        .map(fromItem)
        .filter(({ at }) => at >= from && at < to);
    },
  };
}
