/**
 * The path in order: what travels from one step to the next.
 *
 *   enqueue-due-pages ─checks→ check-page ─mentions→ resolve-mentions ─alerts→ send-alerts ─mail→ send-mail
 *                                                                     serve-web ─answers→ send-mail
 *
 * `infra/wiring.ts` says which function listens to which queue; a message is JSON and at most 256 KB.
 */
import type { ContactRecord, Lang } from "./extract/contact-record.ts";
import type { PageChange } from "./store/changes.ts";
import type { Watch } from "./store/watches.ts";

export interface Messages {
  checks: CheckRequest;
  mentions: MentionReport;
  alerts: AlertRequest | PageAlert;
  mail: NewsRequest;
  answers: AnswerRequest;
}

export type QueueName = keyof Messages;

/** Pages of one host that are due, with what was known of them when the request was made. Group: the host. */
export interface CheckRequest {
  host: string;
  requestedAt: string;
  watches: Watch[];
}

/**
 * What one version tells anew of contacts between the same sides. Group: the sides (`sidesOf`).
 * Sent at least once; the same version's report is the same message.
 */
export interface MentionReport {
  sides: string;
  page: ReportingPage;
  /** The page was there before we began to watch its source: recorded, alerted to those who ask for background. */
  backfill: boolean;
  /** What this version tells that the version before it did not. */
  reported: ContactRecord[];
  /** Told before, told differently now. */
  revised: { before: ContactRecord; after: ContactRecord }[];
  /** Told before and edited away. */
  withdrawn: ContactRecord[];
}

/** The version that tells, and the page it was read from. */
export interface ReportingPage {
  sourceId: string;
  versionId: string;
  url: string;
  /** Host without `www.`, as a reader names the outlet. */
  outlet: string;
  title: string;
  lang: Lang;
  publishedAt: string | null;
  seenAt: string;
}

/** A milestone of a contact that is worth telling. Delayed by the settling time, so that first reports gather. */
export interface AlertRequest {
  contactId: string;
  /** Identifies the milestone: `new`, `status:cancelled`, `fact:durationMinutes:2` … One alert each, however many sources. */
  milestone: string;
  /** Revision of the contact at which the milestone was reached. */
  revision: number;
  at: string;
  /** The version that told it: from the check to the mail, all that is logged names it. */
  versionId?: string;
  /** Only for those who ask for background: old contacts, and those found when a source was added. */
  background: boolean;
  /** Where a long fan-out goes on. */
  cursor?: string;
}

/** A page that somebody follows differs from what it was, or is gone. */
export interface PageAlert {
  change: PageChange;
  /** Where a long fan-out goes on. */
  cursor?: string;
}

/** One message to one recipient. The request is the intent; whoever handles it claims the message in the outbox. */
export type MailRequest = NewsRequest | AnswerRequest;

/** How often the provider would not take it yet. */
interface Deferred {
  deferred?: number;
}

/** A mail that somebody waits for who has just asked on the pages: no alert to however many goes before it. */
export type AnswerRequest = { kind: "confirm" | "link"; pendingId: string } & Deferred;

/** A mail that we send of ourselves. */
export type NewsRequest = (
  | {
      kind: "alert";
      recipient: string;
      contactId: string;
      milestone: string;
      revision: number;
      background: boolean;
      versionId?: string;
    }
  | { kind: "page"; recipient: string; change: PageChange }
  | { kind: "digest"; recipient: string; period: "daily" | "weekly" | "quiet"; from: string; to: string }
  | OperatorNotice
) &
  Deferred;

/** Tells the operator of a configured source, once when it fails and once when it can be read again. */
export interface OperatorNotice {
  kind: "operator";
  event: "failing" | "recovered";
  sourceId: string;
  name: string;
  url: string;
  /** Of a failing source its last good check, or when it was added; of a recovered one when it began to fail. */
  since: string;
  /** What is wrong and what helps. */
  error?: string;
}

/** Sends work on; resolves when it is durable. */
export interface Queue<T> {
  send(message: T, options?: SendOptions): Promise<void>;
}

export interface SendOptions {
  /** FIFO queues: messages of a group are handled one after the other. */
  group?: string;
  /** FIFO queues: a second message with this id within five minutes is dropped. */
  deduplicationId?: string;
  /** Standard queues: seconds (0–900) before the message is seen. */
  delaySeconds?: number;
}

export type Queues = { [Name in QueueName]: Queue<Messages[Name]> };

/** What a queue hands to a function: SQS's own shape, on one machine too. */
export interface QueueEvent {
  Records: { messageId: string; body: string; attributes?: Record<string, string | undefined> }[];
}

/** Messages that could not be done and are to come again. */
export interface QueueResult {
  batchItemFailures: { itemIdentifier: string }[];
}
