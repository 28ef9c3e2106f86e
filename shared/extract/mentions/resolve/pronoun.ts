/** "ông", "bà", "he", "she": the subject of the sentence or of the one before. */
import type { Actor, Mention } from "../mention.ts";
import type { Memory } from "./memory.ts";

/** Whom a sentence has spoken of so far. */
export interface Told {
  actor: Actor;
  mention: Mention;
}

/** Of something that is somebody's, not of somebody with whom something is done. */
const OWNERS = new Set(["của", "of", "theo", "by", "giữa", "between"]);

/** Nobody meets himself, and "bà" is no man. */
export function whomPronounMeans(
  mention: Mention,
  told: readonly Told[],
  topic: Actor | undefined,
  memory: Memory,
): Actor | undefined {
  const fits = ({ id }: Actor) => {
    const known = memory.honorifics.get(id);
    return known === undefined || mention.honorific === undefined || known === mention.honorific;
  };
  const acting = told.findLast((each) => !each.mention.governor);
  // "trong khi Tổng thống X nói ông sẽ …"
  const speaker =
    !mention.governor && acting && mention.from - acting.mention.to <= 4 && fits(acting.actor)
      ? acting.actor
      : undefined;
  const usual = speaker ?? topic ?? memory.topic;
  const meetsHimself =
    usual && mention.governor && !OWNERS.has(mention.governor) && usual.id === acting?.actor.id;
  if (usual && fits(usual) && !meetsHimself) return usual;
  const others = [
    ...told.map(({ actor }) => actor).toReversed(),
    memory.topic,
    ...memory.recent.toReversed(),
  ];
  return (
    others.find((actor) => actor && actor.id !== usual?.id && actor.level === "leader" && fits(actor)) ??
    usual
  );
}
