/**
 * A provider's rate and daily quota, kept to by ourselves: mails wait in our queue, where nothing is lost, and are not
 * refused. Each of the workers that may send at the same time keeps to its share, so that together they never go faster.
 * A tenth of the rate is kept free for mails that somebody waits for: an alert to everybody does not go before them.
 */
import { setTimeout as wait } from "node:timers/promises";
import { MailDeferred, type Mailer } from "./mailer.ts";

/** What the provider takes from the account. */
export interface Allowance {
  perSecond: number;
  /** Mails left of the day; Infinity where there is no quota. */
  left: number;
}

interface Pacing {
  /** Asked at the first mail, every ten minutes, and when the provider wants us to wait. */
  allowance: () => Promise<Allowance>;
  /** How many workers may send at the same time: mails that somebody waits for, and all others. */
  workers: { awaited: number; others: number };
  clock: () => Date;
  sleep?: (ms: number) => Promise<unknown>;
}

/** Of the rate. A new account's is one a second, which leaves more than a hundred answers an hour to each worker. */
const SHARES = { awaited: 0.1, others: 0.9 };
const KNOWN_MS = 10 * 60_000;
/** A mail waits its turn here for so long at most, and else in the queue. */
const PATIENCE_MS = 20_000;
/** As long as a queue puts a message off. */
const QUOTA_SECONDS = 900;
/** What a new account has: taken where the provider does not say. */
const CAUTIOUS: Allowance = { perSecond: 1, left: Infinity };

export function paceMailer(mailer: Mailer, { allowance, workers, clock, sleep = wait }: Pacing): Mailer {
  let known: Promise<Allowance> | undefined;
  let knownUntil = 0;
  let sent = 0;
  /** When the next mail may leave, ms. */
  const next = { awaited: 0, others: 0 };

  function current(now: number): Promise<Allowance> {
    if (!known || now >= knownUntil) {
      const before = known;
      sent = 0;
      knownUntil = now + KNOWN_MS;
      known = allowance().catch(() => before ?? CAUTIOUS);
    }
    return known;
  }

  async function waitForTurn(lane: keyof typeof SHARES): Promise<void> {
    const { perSecond, left } = await current(clock().getTime());
    if (sent >= left)
      throw new MailDeferred("The provider's quota of the day is used up", { afterSeconds: QUOTA_SECONDS });
    const now = clock().getTime();
    const turn = Math.max(now, next[lane]);
    if (turn - now > PATIENCE_MS)
      throw new MailDeferred("More mails wait than the provider's rate lets out", {
        afterSeconds: Math.ceil((turn - now) / 1000),
      });
    next[lane] = turn + (1000 * workers[lane]) / (perSecond * SHARES[lane]);
    sent++;
    if (turn > now) await sleep(turn - now);
  }

  return {
    async send(mail) {
      await waitForTurn(mail.awaited ? "awaited" : "others");
      try {
        return await mailer.send(mail);
      } catch (error) {
        // The rate is lower than we thought, or others of the account used up the day: asked before the next mail.
        if (error instanceof MailDeferred) knownUntil = 0;
        throw error;
      }
    },
  };
}
