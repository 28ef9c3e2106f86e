/** Addresses of examples: nobody can be reached there, and what is sent there bounces, which SES counts against the account. */
import { addressOf } from "../../shared/alert/address.ts";
import { BadConfiguration, type Configuration } from "./configuration.ts";

/** RFC 2606, and RFC 6761. */
const RESERVED = /[@.](example\.(com|net|org)|example|invalid|localhost|test)$/i;

/** @throws BadConfiguration that names every one */
export function refuseExamples(
  file: string,
  { sender, operator, sources }: Pick<Configuration, "sender" | "operator" | "sources">,
  subscribers: readonly { email: string }[],
): void {
  const own = [`sender: ${addressOf(sender)}`, `operator: ${operator}`];
  const readers = subscribers.map(({ email }) => `subscribers in ${sources}: ${email}`);
  const examples = [...own, ...readers].filter((line) => RESERVED.test(line));
  const problems = examples.map(
    (line) => `${line} is an example: put in an address that is yours, or take it out`,
  );
  if (problems.length > 0) throw new BadConfiguration(file, problems);
}
