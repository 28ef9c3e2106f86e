/** Whose messages they are: what leaders of several countries send is one message of each, what those of one country send is one. */
import type { Reading, Trigger } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import type { Actor } from "../../mentions/mention.ts";

export function messagesOf(
  senders: readonly Actor[],
  addressees: readonly Actor[],
  span: Trigger,
): Reading[] {
  const countries = [...new Set(senders.map(({ country }) => country))];
  return countries.flatMap((country) => {
    const own = senders.filter((sender) => sender.country === country);
    const sides = asSides(own, addressees);
    return sides.length > 1 && sides[0] === own[0] ? [{ sides, span }] : [];
  });
}
