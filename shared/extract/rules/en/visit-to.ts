/** "Prime Minister Kishida will visit Kyiv", "Boris Johnson, who arrived in Kyiv", "during his visit to Ukraine, Mr. Johnson …" */
import type { Rule, Trigger } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { visitsOf } from "../../visits.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { ownerOf } from "./frames.ts";
import { goalsAfter } from "./summit-town.ts";
import { VISIT_FILLER, VISIT_NOUNS, VISIT_VERBS } from "./visit-words.ts";

/** "flew to the G20 summit in Rome" */
const TO = / (to|for)$/;

/** "told Putin to stop in Ukraine" is no "stop in Beijing". */
const isStopping = (view: SentenceView, { from, to }: Trigger) =>
  /^stops?$/.test(view.words_(from, to)) &&
  !/^(a|an|his|her|first|second|third|next|last|final|brief|surprise|unannounced|scheduled|planned|working|with)$/.test(
    view.key(from - 1),
  );

export const visitTo: Rule = {
  name: "visit-to",
  type: "visit",
  triggers: [...VISIT_VERBS, ...VISIT_NOUNS],
  read(view, trigger, focus) {
    const places = goalsAfter(view, trigger.to, VISIT_FILLER, TO.test(view.words_(trigger.from, trigger.to)));
    if (places.length === 0 || isStopping(view, trigger)) return [];
    const end = places.at(-1)!.to;
    if (isOfSomebody(view, trigger.from) && !ownerOf(view, trigger)) return [];
    const own = /(^| )(his|her)( \S+){0,3}$/.test(view.words_(trigger.from - 4, trigger.from));
    const fronted = own && view.isFronted(trigger.from) ? view.subjectAfter(end) : undefined;
    const guest = view.groups.find(
      (group) =>
        group.to <= trigger.from &&
        /^,? ?who( (is|was|has|had|will))?( (also|currently|now|already))?( (on|paying|paid|pays|makes|made|has been|was|had paid|making|arrived for|came on|arrives on|arrived on|arrives for|begins|began|starts|started) (a|an|his|her)( \S+){0,4})?$/.test(
          view.words_(group.to, trigger.from),
        ),
    );
    for (const group of [
      ownerOf(view, trigger),
      fronted,
      guest,
      own ? whoseVisit(view, trigger.from, OF_HIM) : undefined,
      view.subjectBefore(trigger.from),
      whoIsInvited(view, trigger.from),
      own ? whoseVisit(view, trigger.from, BESIDE_HIM) : undefined,
      view.subjectAfter(end),
    ]) {
      const visitors = actorsOf(group, focus, view).filter((actor) => actor.level === "leader");
      const readings = visitsOf(group?.pair ? [] : visitors, places, {
        from: Math.min(group?.from ?? trigger.from, trigger.from),
        to: end,
      });
      if (readings.length > 0) return readings;
    }
    return [];
  },
};

/** "a debriefing from A on his visit", "thanked A for his visit": A’s, whoever is the subject. */
const OF_HIM = {
  direct: /^for (his|her)( \S+){0,3}$/,
  told: /^(on|about|over|regarding) (his|her)( \S+){0,3}$/,
};
/** "Putin received A during his visit to Moscow": A’s, if the subject is at home there. */
const BESIDE_HIM = {
  direct: /^,? ?(during|on|before|after|following|ahead of|in) (his|her)( \S+){0,3}$/,
  told: /^$/,
};

function whoseVisit(view: SentenceView, at: number, words: typeof OF_HIM): Group | undefined {
  const group = view.groups.findLast((each) => each.to <= at);
  if (!group) return undefined;
  const between = view.words_(group.to, at);
  const told = /^(from|by|of)$/.test(group.governor) && words.told.test(between);
  return told || words.direct.test(between) ? group : undefined;
}

/** "A accepted B’s invitation to visit": A. */
function whoIsInvited(view: SentenceView, at: number): Group | undefined {
  const host = view.groups.findLast((each) => each.to <= at);
  const invites = host && /^[’'] s (\S+ )?invitation( |$)/.test(view.words_(host.to, at));
  return invites ? view.subjectBefore(host.from) : undefined;
}

/** "Le’s ongoing visit to China": of a man whom no table has. */
function isOfSomebody(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i > Math.max(view.sentence.from, at - 4); i--)
    if (view.key(i) === "s" && /^[’']$/.test(view.key(i - 1)))
      return view.tokens[i - 2]!.capital && !view.inDate(i - 2);
  return false;
}
