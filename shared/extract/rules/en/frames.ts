/** Ways in which sides stand around a trigger in English only: "Biden’s call with Macron", "the talks between …". */
import type { Focus, Reading, Trigger } from "../../finding.ts";
import { isNoName } from "../../mentions/en/name-run.ts";
import type { Actor } from "../../mentions/mention.ts";
import { actorsOf, asSides, pairUp } from "../../frames.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { OF } from "./words.ts";

/** "President Biden’s recent call", "Biden, Jr. Call": whose the trigger is. */
export function ownerOf(view: SentenceView, trigger: Trigger): Group | undefined {
  const group = view.groups.findLast((each) => each.to <= trigger.from);
  if (!group || trigger.from - group.to > 8) return undefined;
  if (group.to === trigger.from && view.isGoverned(group)) return group;
  const mark = view.key(group.to);
  return (mark === "’" || mark === "'") && (view.key(group.to + 1) === "s" || group.to + 1 === trigger.from)
    ? group
    : undefined;
}

/** "A spoke today with B", "Readout of A’s call with B", "After a meeting with B, A …". */
export function withWhom(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  words: ReadonlySet<string>,
  reach = 16,
): Reading[] {
  const partner = view.governedBy(words, trigger.to, reach);
  if (!partner || isPossessor(view, partner) || OTHER.test(view.words_(trigger.to, partner.from))) return [];
  const of = view.groups.find(
    (group) => group.from >= trigger.to && group.to <= partner.from && OF.has(group.governor),
  );
  const others = actorsOf(partner, focus, view);
  if (isOfAnother(view, trigger, focus, others)) return [];
  // "A meeting of European leaders, including Macron and Merz, with Zelensky"
  const unnamed =
    !of && /^of (the )?\S+ ?\S* (leaders|ministers|presidents|envoys|officials|delegations)( |$)/;
  const named = view.groups.find(
    (group) =>
      group.from >= trigger.to && group.to <= partner.from && /^(including|like|as)$/.test(group.governor),
  );
  if (unnamed && !named && unnamed.test(view.words_(trigger.to, partner.from))) return [];
  const owner = ownerOf(view, trigger) ?? of ?? named;
  const readings = joined(view, trigger, pairUp(view, trigger, focus, owner, partner, others));
  if (readings.length === 0) return [];
  return [...readings, ...alsoWith(view, trigger, focus, owner, partner)];
}

/** "spoke by phone with A on Monday and with B hours before": the others, one after the other. */
function alsoWith(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  owner: Group | undefined,
  partner: Group,
): Reading[] {
  const found: Reading[] = [];
  let last = partner;
  for (const group of view.groups) {
    if (group.from < last.to) continue;
    if (!ALSO_WITH.test(view.words_(last.to, group.from))) break;
    const subject = owner ?? view.subjectBefore(trigger.from);
    const sides = asSides(actorsOf(subject, focus, view).slice(0, 1), actorsOf(group, focus, view));
    if (sides.length > 1) found.push({ sides, span: { from: group.from - 1, to: group.to } });
    last = group;
  }
  return found;
}

const ALSO_WITH =
  /^(( ?(on|last|this|earlier|late|early|in) \S+| today| yesterday| \S+day){0,2} ?,? )?and (also |then |later )?with$/;

const ONE = /(call|meeting|conversation|summit|conference|lunch|dinner|link)$/;

const AT_GATHERING = /(^| )(sidelines|margins|general assembly|unga|new york|davos|munich)( |$)/;

/** "a call with A, B and C" is one call; "calls with A and B", "spoke separately with A and B" are several. */
function joined(view: SentenceView, trigger: Trigger, readings: Reading[]): Reading[] {
  const first = readings[0];
  if (!first || readings.length < 2) return readings;
  const oneOfAll = /(^| )(trilateral|quadrilateral|three|four)( |$)|for (a|an) (\S+ ){0,3}summit/;
  // "met in Kyiv with the leaders A, B and C": three or more together
  const many =
    readings.length > 2 &&
    /^(met|meets?|to meet|talks|host(s|ed)?|will host|to host|welcom(es|ed)|will welcome|receiv(es|ed)|greet(s|ed))( |$)/.test(
      view.words_(trigger.from, trigger.to),
    );
  // at a gathering of all the world one meets them one after the other
  if (many && AT_GATHERING.test(view.words_(view.sentence.from, view.sentence.to))) return readings;
  if (
    !many &&
    !ONE.test(view.words_(trigger.from, trigger.to)) &&
    !oneOfAll.test(view.words_(view.sentence.from, view.sentence.to))
  )
    return readings;
  const words = view.words_(trigger.from - 4, first.span.to);
  if (
    /(^| )(separate|separately|individually|respectively|calls|conversations|meetings|visits)( |$)/.test(
      words,
    )
  )
    return readings;
  return [{ ...first, sides: asSides(readings.flatMap(({ sides }) => sides)) }];
}

/** Between trigger and partner: the partner is another contact’s. */
const OTHER =
  /(^| )(meetings?|talks|calls?|conversation|visit|trip|summit|media|press|reporters|about|following|after|before|regarding)( |$)/;

/** "A met B", "A hosted B": the object follows at once, and nothing of B’s is meant. */
export function whom(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  filler: ReadonlySet<string>,
  reach = 6,
): Reading[] {
  const partner = view.objectAt(trigger.to, filler, reach);
  if (!partner || isPossessor(view, partner)) return [];
  const others = actorsOf(partner, focus, view);
  if (isOfAnother(view, trigger, focus, others)) return [];
  const readings = joined(
    view,
    trigger,
    pairUp(view, trigger, focus, ownerOf(view, trigger), partner, others),
  );
  return readings.length === 0 ? [] : [...readings, ...alsoWhom(view, trigger, focus, partner)];
}

/** "met A at the Belweder Palace and B at the Chancellery": the second object of the verb. */
function alsoWhom(view: SentenceView, trigger: Trigger, focus: Focus, partner: Group): Reading[] {
  const second = view.groups.find((group) => group.from >= partner.to);
  if (!second || !/^(at|in) (the )?(\S+ ){1,4}and$/.test(view.words_(partner.to, second.from))) return [];
  if (!/^(at|in|on|\.|,|)$/.test(view.key(second.to))) return [];
  const subject = view.subjectBefore(trigger.from);
  const sides = asSides(actorsOf(subject, focus, view).slice(0, 1), actorsOf(second, focus, view));
  return sides.length > 1 ? [{ sides, span: { from: second.from, to: second.to } }] : [];
}

/** Between subject and verb, or between verb and noun. */
const LIGHT =
  /^(also|then|has|had|have|having|will|would|is|are|was|were|later|today|earlier|separately|recently|just|held|hold|holds|holding|a|an|the|his|her|its|their|first|brief|productive|phone|telephone|video|bilateral|formal|be|been|and|in|on|yesterday|this|morning|afternoon|evening|conducted|to|plans|due|expected|scheduled|set|new|long|short)$/;

/** "The Vice President had spoken with Secretary Blinken", "EAM held talks with …", "China welcomes …": whoever does it is no side of this. */
function isOfAnother(view: SentenceView, trigger: Trigger, focus: Focus, others: readonly Actor[]): boolean {
  if (ownerOf(view, trigger)) return false;
  const subject = view.subjectBefore(trigger.from);
  if (subject) {
    const actors = actorsOf(subject, focus, view);
    const nations = new Set([...actors, ...others].map(({ country }) => country));
    return actors.length > 0 && others.length > 0 && nations.size === 1 && !subject.pair;
  }
  let at = trigger.from - 1;
  while (at > view.sentence.from && LIGHT.test(view.key(at))) at--;
  const token = view.tokens[at];
  if (!token || at < view.sentence.from || token.kind !== "word" || !token.capital) return false;
  if (at === view.sentence.from && NO_SUBJECT.test(token.key)) return false;
  return !view.mentions.some((mention) => mention.from <= at && at < mention.to) && !isNoName(token);
}

const NO_SUBJECT =
  /^(readout|call|meeting|talks|telephone|phone|video|after|before|in|on|at|during|following|today|yesterday|earlier|later|meets?|met|speaks?|spoke|receives?|received|hosts?|hosted|welcomes?|holds?|also|then|and|but|when|while|visit|statement|summary|joint|official|working|virtual|conversation|greetings|to|with)$/;

/** "Biden welcomed Macron’s decision" is about the decision. */
export function isPossessor(view: SentenceView, group: Group): boolean {
  const mark = view.key(group.to);
  return (
    (mark === "’" || mark === "'") && (view.key(group.to + 1) === "s" || view.tokens[group.to]!.gap === "")
  );
}

/** "held a call", "had their first meeting": a light verb before a noun makes it a contact of the subject. */
export const DURING_ONE =
  /(^| )(after|following|during|in|on|by)( (a|an|their|his|her|another))?( (two|three|one|\d+|half|an|hour|-|minute|long|hours|lengthy|brief|short|first|recent|previous|telephone|phone|video|separate))*$/;

export function isHeld(view: SentenceView, trigger: Trigger): boolean {
  return /(held|hold|holding|holds|had|have|having|began|begin|continued|continue|continues|concluded|conducted|convened|opened|started|ended|wrapped up|finished|kicked off|resumed)( (a|an|the|their|two|another|both|first|second|third|secure|brief|short|long|bilateral|productive|constructive|detailed|lengthy|trilateral|face|to|in|person|one|on|-|official|formal|phone|telephone|\S+ - \S+|today|extensive|informal|virtual|known|private|separate|late|night|half|hour|hours|of|four|five|six|and|\d+|minute|["“”]|good|great|very|excellent|warm|cordial|frank|friendly|fruitful|substantive|useful|important|positive|open|candid|tense|heated|rare|historic|landmark|quick|urgent|emergency|joint|regular|annual|high|level|in - depth|depth|broad|wide|ranging|closed|door|doors|behind|super|really|fantastic|wonderful|tremendous|terrific|round|rounds|final|last|next|more|than|nearly|almost|about|some|over))*$/.test(
    view.words_(trigger.from - 8, trigger.from),
  );
}

/** "the Trump-Xi summit", "Trump and Zelensky’s White House meeting", "the meeting of Modi and Xi": two in one group, whose it is. */
export function ofBoth(view: SentenceView, trigger: Trigger): Reading[] {
  const before = view.groups.findLast((group) => group.to <= trigger.from);
  const between = before ? view.words_(before.to, trigger.from) : "";
  const dashed =
    before &&
    before.mentions.length > 1 &&
    before.mentions.every(
      (mention, at) => at === 0 || /^[-–—/]$/.test(view.words_(before.mentions[at - 1]!.to, mention.from)),
    ) &&
    OF_THEM.test(between);
  const owned = before && /^[’'] (s )?(\S+ ){0,3}$/.test(`${between} `) && between.split(" ").length < 6;
  const behind = view.groups.find(({ from }) => from >= trigger.to && from - trigger.to <= 3);
  const of = behind?.governor === "of" ? behind : undefined;
  const group = dashed || (owned && isPossessor(view, before)) ? before : of;
  const sides = group ? asSides(group.actors) : [];
  if (!group || sides.length < 2) return [];
  return [{ sides, span: { from: Math.min(group.from, trigger.from), to: Math.max(group.to, trigger.to) } }];
}
const OF_THEM =
  /^((phone|telephone|video|trade|peace|bilateral|white house|first|second|third|next|direct|one|on|-) ?)*$/;

/** Of the two or more in one group, wherever it stands: "Remarks by A and B in joint press conference". */
export function groupOf(view: SentenceView, before: number): Group | undefined {
  return view.groups.findLast((group) => group.to <= before && group.actors.length > 1);
}
