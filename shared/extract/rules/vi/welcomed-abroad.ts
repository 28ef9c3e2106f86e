/** "Bắc Kinh chào đón ông Putin", "Tổng thống Nga được chào đón tại Alaska": a welcome abroad tells of a visit */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { placesThere, visitsOf } from "../../visits.ts";
import { FILLER } from "./words.ts";

/** "chào đón ông Trump trở lại Nhà Trắng", "chào đón ông Biden đắc cử": glad of him, who stays where he is. */
const AT_HOME = /^(\S+ )?(trở lại nhà trắng|trở lại nắm quyền|đắc cử|tái đắc cử|tái cử|nhậm chức|lên)( |$)/u;

export const welcomedAbroad: Rule = {
  name: "welcomed-abroad",
  type: "visit",
  triggers: ["chào đón", "đón tiếp", "tiếp đón", "đón", "lễ đón", "lễ đón chính thức"],
  read(view, trigger, focus) {
    if (view.key(trigger.from - 1) === "được") {
      const guest = view.subjectBefore(trigger.from);
      const leaders = actorsOf(guest, focus, view).filter(({ level }) => level === "leader");
      if (!guest || !["tại", "ở"].includes(view.key(trigger.to))) return [];
      const places = placesThere(view, trigger.to + 1);
      return visitsOf(leaders, places, { from: guest.from, to: places.at(-1)?.to ?? trigger.to });
    }
    const host = view.places.find(
      (place) =>
        place.kind !== "venue" &&
        (place.to === trigger.from || (place.from === view.sentence.from && trigger.from - place.to <= 16)),
    );
    const guest = host && view.objectAt(trigger.to, FILLER);
    if (!guest || view.groups.some((group) => group.to > host.from && group.from < trigger.from)) return [];
    if (AT_HOME.test(view.words_(guest.to, guest.to + 5))) return [];
    const leaders = actorsOf(guest, focus, view).filter(({ level }) => level === "leader");
    return visitsOf(leaders, [host], { from: host.from, to: guest.to });
  },
};
