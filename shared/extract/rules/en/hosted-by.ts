/** "President Biden participated in the virtual summit hosted by Prime Minister Ardern", "… was received by King Charles" */
import type { Reading, Rule, Focus, Trigger } from "../../finding.ts";
import { actorsOf, asSides, split } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isPossessor } from "./frames.ts";

/** "was welcomed in Rabat by King Mohammed VI" */
const THERE = ["welcomed", "received", "greeted", "hosted"].flatMap((verb) => [`${verb} in`, `${verb} at`]);
const VIRTUAL = /(virtual|video|online)/;

function guestAndHost(view: SentenceView, trigger: Trigger, focus: Focus): Reading[] {
  const host = view.groups.find(
    (group) => group.from >= trigger.to && group.from - trigger.to <= (group.governor === "by" ? 10 : 2),
  );
  const guest = view.subjectBefore(trigger.from);
  // "Biden’s call for a ceasefire was welcomed by …"
  if (!host || !guest || isPossessor(view, guest)) return [];
  const [guests, hosts] = [actorsOf(guest, focus, view), actorsOf(host, focus, view)];
  const apart = /(^| )(separately|individually|both)( |$)/.test(view.words_(guest.from - 1, trigger.to));
  if (apart && guests.length > 1)
    return guests.flatMap((each) => split([each], hosts, { from: guest.from, to: host.to }));
  // "was received by the President and the Prime Minister": by one after the other
  if (guests.length === 1 && hosts.length > 1 && new Set(hosts.map(({ country }) => country)).size === 1)
    return split(guests, hosts, { from: guest.from, to: host.to });
  const sides = asSides(guests, hosts);
  return sides.length > 1 ? [{ sides, span: { from: guest.from, to: host.to } }] : [];
}

export const hostedByVideo: Rule = {
  name: "hosted-by-video",
  type: "video",
  triggers: ["hosted by", "convened by", "chaired by", "led by"],
  read: (view, trigger, focus) =>
    VIRTUAL.test(view.words_(view.sentence.from, trigger.from)) ? guestAndHost(view, trigger, focus) : [],
};

export const hostedBy: Rule = {
  name: "hosted-by",
  type: "meeting",
  triggers: ["hosted by", "received by", "welcomed by", "greeted by", "met by", ...THERE],
  read(view, trigger, focus) {
    const words = view.words_(view.sentence.from, trigger.from);
    if (
      VIRTUAL.test(words) ||
      !/(was|were|been|be|being|is|dinner|lunch|meeting|banquet|reception)( \S+)?$/.test(words)
    )
      return [];
    return guestAndHost(view, trigger, focus).map((reading) => ({
      ...reading,
      hostCountry: reading.sides.at(-1)!.country,
    }));
  },
};
