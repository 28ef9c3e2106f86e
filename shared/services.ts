/**
 * What the functions are given. Only the cold start on AWS and the runner on one machine choose implementations;
 * a function asks for the services it uses, and `infra/wiring.ts` grants just those.
 */
import type { HubClient } from "./fetch/ask-hub.ts";
import type { PageFetcher } from "./fetch/fetch-page.ts";
import type { Queues } from "./path.ts";
import type { SettingStore } from "./store/settings.ts";
import type { ChangeStore } from "./store/changes.ts";
import type { ContactStore } from "./store/contacts.ts";
import type { SnapshotStore } from "./store/snapshots.ts";
import type { SourceStore } from "./store/sources.ts";
import type { TallyStore } from "./store/tallies.ts";
import type { VersionStore } from "./store/versions.ts";
import type { WatchStore } from "./store/watches.ts";
import type { LimitStore } from "./store/limits.ts";
import type { MilestoneStore } from "./store/milestones.ts";
import type { OutboxStore } from "./store/outbox.ts";
import type { PushStore } from "./store/pushes.ts";
import type { PendingStore } from "./store/pendings.ts";
import type { SubscriberStore } from "./store/subscribers.ts";
import type { SuppressionStore } from "./store/suppressions.ts";
import type { WebhookCaller } from "./alert/webhooks.ts";
import type { Mailer } from "./mail/mailer.ts";
import type { Namer } from "./mail/name-people.ts";
import type { Signer } from "./mail/tokens.ts";
import type { Log } from "./log.ts";

export interface Services {
  clock: () => Date;
  log: Log;
  config: Config;
  queues: Queues;
  /** Obeys robots.txt and keeps a pause between the pages of a host. */
  fetcher: PageFetcher;
  /** Asks hubs to call us when a feed changes. */
  hubs: HubClient;
  sources: SourceStore;
  watches: WatchStore;
  pushes: PushStore;
  versions: VersionStore;
  changes: ChangeStore;
  snapshots: SnapshotStore;
  contacts: ContactStore;
  tallies: TallyStore;
  settings: SettingStore;
  milestones: MilestoneStore;
  subscribers: SubscriberStore;
  pendings: PendingStore;
  suppressions: SuppressionStore;
  limits: LimitStore;
  outbox: OutboxStore;
  mailer: Mailer;
  webhooks: WebhookCaller;
  signer: Signer;
  /** How people are called in mails. */
  nameOf: Namer;
  /** Who works here; alone, when no other process can hold a claim. */
  worker: { id: string; alone: boolean };
}

export interface Config {
  /** Links in mails and feeds start with this; no slash at the end. */
  baseUrl: string;
  /** Seconds that first reports of a contact gather before the alert goes out. */
  settleSeconds: number;
  /** A new contact is news when its date is at most so many days back. */
  recentDays: number;
  /** Whether others can call us at `baseUrl`: then hubs are asked to. */
  reachable?: boolean;
  /** A check that found nothing new is written down so many seconds after the last that was; when left out, every one. */
  quietSeconds?: number;
  /** Address of whoever is told when a source fails. */
  operator?: string;
}
