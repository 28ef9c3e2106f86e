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
  // "Thư ký báo chí nói Tổng thống X đã hứa … rằng ông sẽ …": of whom the spokesman speaks
  const spokenOf =
    !mention.governor && topic?.level === "official" && acting?.actor.level === "leader" && fits(acting.actor)
      ? acting.actor
      : undefined;
  // "Chặng cuối của bà A là Nhật Bản, nơi bà …": the text calls her so in this sentence
  const called = told.findLast(
    ({ actor, mention: { honorific } }) =>
      honorific !== undefined && honorific === mention.honorific && !actor.outside,
  );
  const unsure = topic === undefined && memory.topic && !memory.honorifics.has(memory.topic.id);
  const usual = speaker ?? (unsure ? called?.actor : undefined) ?? spokenOf ?? topic ?? memory.topic;
  const meetsHimself =
    usual && mention.governor && !OWNERS.has(mention.governor) && usual.id === acting?.actor.id;
  if (usual && fits(usual) && !meetsHimself) return usual;
  const isAnother = (actor: Actor | undefined): actor is Actor =>
    !!actor && actor.id !== usual?.id && !actor.outside && fits(actor);
  const near = [...told.map(({ actor }) => actor).toReversed(), memory.topic].find(isAnother);
  return near ?? memory.recent.findLast((actor) => isAnother(actor) && actor.level === "leader") ?? usual;
}
