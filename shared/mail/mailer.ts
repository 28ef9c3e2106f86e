/** The way out: one mail to one person through whatever provider is configured, with failures told apart. */

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Message-ID, In-Reply-To, List-Unsubscribe …: ASCII, one line each. */
  headers: Record<string, string>;
  /** Somebody waits for it who has just asked. */
  awaited?: true;
}

export interface Mailer {
  /**
   * Hands a mail to the provider.
   * @returns the provider's id of it
   * @throws MailDeferred, AddressRefused, MailRefused
   */
  send(mail: Mail): Promise<string>;
  /** Forgets what was sent to an address, where copies are kept. */
  forget?(address: string): Promise<void>;
}

/** What a provider says, for a log: providers name whom a mail is for. */
export const withoutAddresses = (said: string): string =>
  said.replace(/[^\s,;:<>()"']+@[^\s,;:<>()"']+/g, "…");

/** Not now: throttled, busy, out of reach. The same mail may be sent later. */
export class MailDeferred extends Error {
  override readonly name = "MailDeferred";
  /** When it is only its turn that has not come, and may come: such a wait is no failure, and is not counted as one. */
  readonly afterSeconds: number | undefined;

  constructor(message: string, { afterSeconds, ...options }: ErrorOptions & { afterSeconds?: number } = {}) {
    super(message, options);
    this.afterSeconds = afterSeconds;
  }
}

/** This address takes no mail, now or later. */
export class AddressRefused extends Error {
  override readonly name = "AddressRefused";
}

/** Our own fault or configuration: needs the operator, and would refuse everybody's mail. */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
}
