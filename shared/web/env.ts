/** What the web app is given, and what every handler finds in its context. */
import type { Context } from "hono";
import type { Services } from "../services.ts";
import type { Lang } from "../extract/contact-record.ts";
import type { Words } from "./words/words.ts";

/** A mail as the outbox of one machine shows it. */
export interface SentMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  sentAt: string;
}

export type WebServices = Pick<
  Services,
  | "clock"
  | "log"
  | "config"
  | "sources"
  | "watches"
  | "versions"
  | "pushes"
  | "changes"
  | "snapshots"
  | "contacts"
  | "tallies"
  | "signer"
  | "limits"
  | "pendings"
  | "subscribers"
  | "suppressions"
  | "outbox"
  | "milestones"
> & {
  queues: Pick<Services["queues"], "answers" | "checks">;
  /** On one machine, which keeps a copy of every mail. */
  mailer?: Services["mailer"];
};

/** What is opened for the web function on AWS alone. */
export interface FiguresService {
  operatorFigures?: () => Promise<OperatorFigures>;
}

/** What only the operator is shown. */
export interface OperatorFigures {
  queues: { name: string; waiting: number; dead: number }[];
  /** When the counting below began. */
  since: string;
  mailsSent: number;
  readUnits: number;
  writeUnits: number;
  /** What that costs on AWS, US dollars. */
  usd: number;
}

export interface WebOptions {
  /** Mails sent so far, newest first: on one machine only. */
  outbox?: () => Promise<SentMail[]>;
  /** The operator's page, and who may see it, and the outbox; without it, whoever sits at the machine sees the outbox. */
  operator?: {
    allows: (request: Request) => boolean;
    figures: () => Promise<OperatorFigures>;
  };
  /** Address of the client, by which requests are limited. */
  clientAddress?: (context: Context) => string;
}

export interface Env {
  Variables: {
    lang: Lang;
    /** When the request came. */
    now: Date;
    words: Words;
    /** Where the site is reached; no slash at the end. */
    baseUrl: string;
    /** The language was asked for in the address, so links carry it on. */
    langInAddress: boolean;
  };
}

export type WebContext = Context<Env>;
