/** "“Ông ấy gọi cho tôi”, ông Trump nói", "ông Lee viết rằng ông Carney gọi cho mình": a call as one side tells of it */
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import type { Actor } from "../../mentions/mention.ts";
import { TELL } from "../../refine/vi/read-reporters.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";

const CALLS = ["gọi", "gọi điện", "gọi điện thoại", "nhấc máy gọi"];
const I_CALL = ["tôi", "tôi đã", "tôi vừa", "tôi mới"].flatMap((me) =>
  CALLS.map((call) => `${me} ${call} cho`),
);

export const firstPersonCall: Rule = {
  name: "first-person-call",
  type: "call",
  triggers: [...I_CALL, ...CALLS.flatMap((call) => [`${call} cho tôi`, `${call} cho mình`])],
  read(view, trigger, focus) {
    const speaker = speakerOf(view, trigger, focus);
    if (speaker?.level !== "leader") return [];
    const iCall = view.key(trigger.from) === "tôi";
    const group = iCall
      ? view.groups.find((each) => each.from === trigger.to)
      : view.subjectBefore(trigger.from);
    const other = otherSide(group, speaker, view, trigger, focus);
    return other ? readingOf(iCall ? speaker : other, iCall ? other : speaker, isNamed(group), trigger) : [];
  },
};

function readingOf(caller: Actor, called: Actor, named: boolean, span: Trigger): Reading[] {
  const sides = asSides([caller], [called]);
  if (sides.length < 2) return [];
  return [{ sides, initiator: caller.id, span, ...(!named && { pointsBack: true as const }) }];
}

const isNamed = (group: Group | undefined) => group?.mentions[0]?.kind === "person";

/** Who says "tôi" in the sentence, or, for "mình", whoever tells of the other. */
function speakerOf(view: SentenceView, trigger: Trigger, focus: Focus): Actor | undefined {
  const tells = view.groups.find(
    (group) =>
      !view.isGoverned(group) &&
      (group.to <= trigger.from || group.from >= trigger.to) &&
      TELL.test(view.words_(group.to, group.to + 3)),
  );
  return tells ? tells.actors[0] : focus.topic;
}

/** Whom the words name; behind "ông ấy", "họ" the other side of the contact told of last. */
function otherSide(
  group: Group | undefined,
  speaker: Actor,
  view: SentenceView,
  trigger: Trigger,
  { lastPair }: Focus,
): Actor | undefined {
  if (group && isNamed(group)) return group.actors.length === 1 ? group.actors[0] : undefined;
  const words = `${view.words_(trigger.from - 2, trigger.from)} ${view.words_(trigger.to, trigger.to + 2)}`;
  if (!PRONOUN.test(words) || !lastPair.some(({ id }) => id === speaker.id)) return undefined;
  return lastPair.length === 2 ? lastPair.find(({ id }) => id !== speaker.id) : undefined;
}
const PRONOUN = /(^| )(ông|bà|ông ấy|bà ấy|anh ấy|họ|người ta)( |$)/u;
