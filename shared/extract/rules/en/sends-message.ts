/** "Vladimir Putin sent a message to Sheikh Mohammed bin Zayed", "Xi sent condolences to the Japanese prime minister" */
import type { Focus, Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import type { Actor } from "../../mentions/mention.ts";
import { isPossessor, ownerOf } from "./frames.ts";
import { MESSAGE } from "./message-words.ts";

/** Congratulated on coming into office: the table may know the day of taking office only. */
const ELECTED =
  /(^| )(elected|election|victory|winning|inauguration|appointment|taking office|re - election)( |$)/;

const SEVERAL = /(^| )(letters|messages|telegrams|cables|notes)( |$)/;
const CARRIES = /^(conveyed|delivered|extended)$/;

export function inOffice(actor: Actor): Actor {
  const holder: Actor = { ...actor, level: "leader" };
  delete holder.outside;
  return holder;
}

/** What a readout tells of what was said in the call or meeting. */
const isInTalk = (view: SentenceView, { last }: Focus): boolean =>
  !!last && /^(call|video|meeting)$/.test(last.type) && view.index - last.view.index < 12;

export const sendsMessage: Rule = {
  name: "sends-message",
  type: "message",
  triggers: [
    "sent",
    "sends",
    "send",
    "has sent",
    "wrote",
    "writes",
    "delivered",
    "cabled",
    "conveyed",
    "extended",
    "extending",
    "extends",
    "conveys",
    "written",
    "penned",
    "pens",
    "dispatched",
    "handed",
    "delivers",
    "addresses",
    "addressed",
  ],
  read(view, trigger, focus) {
    const words = view.words_(trigger.to, trigger.to + 12);
    const wrote = /^(wrote|writes|cabled)$/.test(view.words_(trigger.from, trigger.to));
    if (!wrote && !MESSAGE.test(words)) return [];
    if (
      /^(conveyed|extended)/.test(view.key(trigger.from)) &&
      /(phone|call|meeting|talks)/.test(view.words_(view.sentence.from, view.sentence.to))
    )
      return [];
    // "Modi conveyed his condolences to Macron" in the words of their call
    if (/^(convey|extend|express)/.test(view.key(trigger.from)) && isInTalk(view, focus)) return [];
    const to =
      view.groups.find(
        (group) => group.from >= trigger.to && group.from - trigger.to <= 18 && group.governor === "to",
      ) ?? (wrote ? undefined : view.objectAt(trigger.to, new Set(["the"]), 2));
    const from = ownerOf(view, trigger) ?? view.subjectBefore(trigger.from);
    if (!to || !from || isPossessor(view, to)) return [];
    // "The speaker conveyed greetings from the Amir of Kuwait to the Emir": he only carries them
    const behind = CARRIES.test(view.key(trigger.from))
      ? view.groups.find(
          (group) => group.from > trigger.to && group.to <= to.from && group.governor === "from",
        )
      : undefined;
    const senders = actorsOf(behind ?? from, focus, view);
    const addressees = actorsOf(to, focus, view);
    const elected =
      ELECTED.test(view.words_(to.to, to.to + 14)) && to.mentions.every(({ former }) => !former);
    const reached = elected ? addressees.map(inOffice) : addressees;
    const sides = asSides(senders, reached);
    const span = { from: from.from, to: to.to };
    // "has sent letters to the leaders of Laos and Cambodia": one to each
    const lands = new Set(reached.map(({ country }) => country));
    if (senders.length === 1 && lands.size === reached.length && lands.size > 1 && SEVERAL.test(words))
      return reached.flatMap((one) => {
        const pair = asSides(senders, [one]);
        return pair.length > 1 ? [{ sides: pair, span }] : [];
      });
    return sides.length > 1 && sides[0] === senders[0] ? [{ sides, span }] : [];
  },
};
