/**
 * Which function listens to what, what it is given and where it sends: the one description that both the runner on one
 * machine and the AWS stack are built from, in the order of the path.
 */
import type { QueueName } from "../shared/path.ts";

export interface QueueSettings {
  fifo: boolean;
  /** Seconds that a message is hidden while a function works on it; longer than the function may run. */
  visibilitySeconds: number;
  /** Deliveries before a message goes to the dead letters. */
  maxReceives: number;
  /** Groups (FIFO) or messages (standard) worked on at the same time. */
  concurrency: number;
}

export const queues: Record<QueueName, QueueSettings> = {
  checks: { fifo: true, visibilitySeconds: 360, maxReceives: 5, concurrency: 8 },
  mentions: { fifo: true, visibilitySeconds: 180, maxReceives: 8, concurrency: 4 },
  alerts: { fifo: false, visibilitySeconds: 180, maxReceives: 8, concurrency: 2 },
  mail: { fifo: false, visibilitySeconds: 90, maxReceives: 10, concurrency: 4 },
  answers: { fifo: false, visibilitySeconds: 90, maxReceives: 10, concurrency: 2 },
};

/** Parts of the outside world that a function may touch; AWS grants are derived from them. */
export type Grant =
  | "read-table"
  | "write-table"
  | "read-snapshots"
  | "write-snapshots"
  /** Out to the web, for pages. */
  | "fetch-pages"
  /** The secret that signs the links in mails. */
  | "sign"
  | "send-mail"
  /** How full the queues and their dead letters are, and what the functions counted: for the operator's page. */
  | "read-figures";

export interface FunctionWiring {
  on:
    | { schedule: "every minute" | "every hour" }
    | { queues: QueueName[]; batchSize: number }
    | { http: true }
    | { mailEvents: true };
  grants: Grant[];
  sends: QueueName[];
  timeoutSeconds: number;
  memoryMb: number;
}

export const functions = {
  "enqueue-due-pages": {
    on: { schedule: "every minute" },
    grants: ["read-table", "write-table"],
    sends: ["checks"],
    timeoutSeconds: 50,
    memoryMb: 256,
  },
  "check-page": {
    // Ten hosts at once and little memory, since what a check does is wait: Lambda bills memory by the time.
    on: { queues: ["checks"], batchSize: 10 },
    grants: ["read-table", "write-table", "read-snapshots", "write-snapshots", "fetch-pages"],
    sends: ["checks", "mentions", "alerts", "mail"],
    timeoutSeconds: 300,
    memoryMb: 320,
  },
  "resolve-mentions": {
    on: { queues: ["mentions"], batchSize: 10 },
    grants: ["read-table", "write-table"],
    sends: ["alerts"],
    timeoutSeconds: 120,
    memoryMb: 512,
  },
  "send-alerts": {
    on: { queues: ["alerts"], batchSize: 1 },
    grants: ["read-table", "write-table", "sign"],
    sends: ["alerts", "mail"],
    timeoutSeconds: 120,
    memoryMb: 512,
  },
  "send-mail": {
    on: { queues: ["mail", "answers"], batchSize: 10 },
    grants: ["read-table", "write-table", "sign", "send-mail"],
    sends: ["mail", "answers"],
    timeoutSeconds: 60,
    memoryMb: 512,
  },
  "send-digests": {
    on: { schedule: "every hour" },
    grants: ["read-table", "write-table", "sign"],
    sends: ["mail"],
    timeoutSeconds: 300,
    memoryMb: 512,
  },
  "record-mail-feedback": {
    on: { mailEvents: true },
    grants: ["read-table", "write-table", "sign"],
    sends: [],
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  "serve-web": {
    on: { http: true },
    grants: ["read-table", "write-table", "read-snapshots", "sign", "read-figures"],
    sends: ["answers", "checks"],
    timeoutSeconds: 20,
    memoryMb: 1024,
  },
} satisfies Record<string, FunctionWiring>;

export type FunctionName = keyof typeof functions;
