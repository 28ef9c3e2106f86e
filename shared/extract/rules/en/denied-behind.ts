/** "The Kremlin denied the report.", "There was no conversation, Peskov said.": the contact told of just before did not take place */
import type { ContactType } from "../../contact-record.ts";
import type { Rule } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";

const DENIES = "denied,denies,dismissed,dismisses,rejected,refuted,refutes,disputed,disputes".split(",");
const NONE = "no such,there was no,there were no,there has been no,there had been no".split(",");
const UNTRUE = "fake,false,untrue,not true,baseless,fabricated,fiction,a lie,incorrect,nonsense,bogus".split(
  ",",
);

const REPORT =
  /^(on \S+ )?(the|these|those|this|that|such|all|any) ?(\S+ )?(reports?|claims?|information|news|rumou?rs?|story|stories|allegations?|assertions?|account|speculation)( (on|by|from|as|and|but|saying|[,.;])|$)/;
const NOUN: Readonly<Record<ContactType, string>> = {
  call: "call|calls|conversation|conversations|contact|contacts|talks|exchange",
  video: "call|calls|conversation|conversations|meeting|talks|contact|contacts",
  meeting: "meeting|meetings|encounter|talks|summit|contact|contacts|negotiations",
  visit: "visit|trip|visits",
  message: "letter|letters|message|messages",
};
const AS_SAID =
  /(^| )(reports?|claims?|information|news|rumou?rs?|story|stories|this|it|that)( \S+){0,3} (is|are|was|were|as|be) (\S+ )?$/;
/** Sentences between what is told and its denial. */
const REACH = 2;

const deniedBehind = (type: ContactType): Rule => {
  const none = new RegExp(
    `^((phone|telephone|direct|such|secret|recent|personal|\\S+ - \\S+) )*(${NOUN[type]})( (on|at|took|take|taken|happened|had|has|was|were|between them|[,.;”"])|$)`,
  );
  return {
    name: `${type}-denied-behind`,
    type,
    triggers: [...DENIES, ...NONE, ...UNTRUE],
    read(view, trigger, { last }) {
      const told =
        last?.type === type && last.view.index < view.index && view.index - last.view.index <= REACH;
      if (!told) return [];
      const words = view.words_(trigger.from, trigger.to);
      const behind = view.words_(trigger.to, trigger.to + 8);
      const denies = DENIES.includes(words)
        ? REPORT.test(behind)
        : NONE.includes(words)
          ? none.test(behind)
          : AS_SAID.test(`${view.words_(trigger.from - 10, trigger.from)} `);
      return denies ? pointsBack(trigger).map((reading) => ({ ...reading, status: "denied" as const })) : [];
    },
  };
};

export const contactsDeniedBehind: readonly Rule[] = (["call", "video", "meeting", "visit"] as const).map(
  deniedBehind,
);
