/** All stores over the one table, for whoever starts the product: on one machine and on AWS the same. */
import type { Services } from "../services.ts";
import { openChangeStore } from "./changes.ts";
import { openContactStore } from "./contacts.ts";
import { openLimitStore } from "./limits.ts";
import { openMilestoneStore } from "./milestones.ts";
import { openOutboxStore } from "./outbox.ts";
import { openPendingStore } from "./pendings.ts";
import { openPushStore } from "./pushes.ts";
import { openSettingStore } from "./settings.ts";
import { openSourceStore } from "./sources.ts";
import { openSubscriberStore } from "./subscribers.ts";
import { openSuppressionStore } from "./suppressions.ts";
import type { Table } from "./table.ts";
import { openTallyStore } from "./tallies.ts";
import { openVersionStore } from "./versions.ts";
import { openWatchStore } from "./watches.ts";

export type Stores = Pick<
  Services,
  | "sources"
  | "watches"
  | "pushes"
  | "versions"
  | "changes"
  | "contacts"
  | "tallies"
  | "settings"
  | "milestones"
  | "subscribers"
  | "pendings"
  | "suppressions"
  | "limits"
  | "outbox"
>;

export function openStores(table: Table, clock: () => Date): Stores {
  const contacts = openContactStore(table);
  return {
    sources: openSourceStore(table),
    watches: openWatchStore(table),
    pushes: openPushStore(table),
    versions: openVersionStore(table),
    changes: openChangeStore(table),
    contacts,
    tallies: openTallyStore(table, contacts, clock),
    settings: openSettingStore(table),
    milestones: openMilestoneStore(table),
    subscribers: openSubscriberStore(table),
    pendings: openPendingStore(table, clock),
    suppressions: openSuppressionStore(table),
    limits: openLimitStore(table, clock),
    outbox: openOutboxStore(table),
  };
}
