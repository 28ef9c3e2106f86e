/** "người đồng cấp Mỹ": the office of whoever it is set against, in the other country. */
import { leaderOfficeOf } from "../../gazetteer.ts";
import type { Actor, Mention } from "../mention.ts";
import { actorOf, byName, choose, stranger } from "./by-name.ts";
import { byOffice, holder } from "./by-office.ts";
import type { Memory } from "./memory.ts";

export function counterpart(
  mention: Mention,
  antecedent: Actor | undefined,
  memory: Memory,
): Actor | undefined {
  if (!antecedent)
    return mention.name ? byName({ ...mention, office: "president", level: "leader" }, memory) : undefined;
  const rank: Mention = { ...mention, kind: "person", office: antecedent.office, level: antecedent.level };
  if (mention.name) {
    const person = choose(mention, memory);
    if (person)
      return antecedent.level === "leader"
        ? leaderOr(actorOf(person, mention, memory))
        : actorOf(person, rank, memory);
    return byName(rank, memory) ?? stranger(rank, memory);
  }
  const country = mention.countries[0];
  if (!country)
    return memory.recent.findLast(
      (actor) =>
        actor.id !== antecedent.id &&
        actor.country !== antecedent.country &&
        actor.level === antecedent.level,
    );
  if (antecedent.level === "official") return byOffice(rank, memory);
  return (
    holder(country, leaderlike(antecedent, country, memory) ?? "leader", memory) ??
    holder(country, "leader", memory)
  );
}

const leaderOr = (actor: Actor): Actor => (actor.outside ? { ...actor, level: "leader" } : actor);

/** A president's counterpart in Germany is its chancellor: "leader" unless the office itself exists there. */
function leaderlike(antecedent: Actor, country: string, memory: Memory): string | undefined {
  const rank = antecedent.office;
  if (
    rank === "prime-minister" &&
    memory.day &&
    memory.tables.people.officeHolders(country, rank, memory.day).length > 0
  )
    return rank;
  return leaderOfficeOf(country) === antecedent.office ? antecedent.office : undefined;
}
