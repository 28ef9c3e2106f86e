/** "President Biden spoke today with President Macron", "Readout of President Biden’s call with Chancellor Scholz" */
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { CALL_NOUNS, CALL_VERBS } from "./call-words.ts";
import { withWhom } from "./frames.ts";
import { WITH, WITH_OR_TO } from "./words.ts";

/** A conversation in person, or on the margins of a gathering. */
export const IN_PERSON =
  /(in person|inside|basilica|funeral|face to face|face - to - face|sidelines|margins|in passing|over (lunch|dinner)|handshake)/;

/** "received a courtesy call", "had a brief conversation": face to face. */
export const NO_CALL = /^((courtesy|farewell|introductory) calls?|(brief|short|informal|in) conversation)$/;

/** "Today I spoke with A. … I also had a conversation with B.": one’s own list of the day’s calls. */
function isOwnList(view: SentenceView, trigger: Trigger, { last }: Focus): boolean {
  const speaks = (of: SentenceView, at: number) =>
    of.tokens.slice(of.sentence.from, at).some(({ text }) => text === "I");
  return (
    last?.type === "call" &&
    view.index - last.view.index <= 6 &&
    speaks(view, trigger.from) &&
    speaks(last.view, last.trigger.from)
  );
}

/** "had spoken to Biden several times": no one call. */
const TIMES =
  /^(on )?(at least |almost |more than |about )?(several|many|multiple|numerous|countless|a number of|a few|two|three|four|five|six|\d+|regularly|repeatedly|frequently|often|every|constantly)( (different |separate )?(times|occasions|day|week|weeks|month))?( |$)/;

function isSeries(view: SentenceView, trigger: Trigger, { span }: Reading): boolean {
  const behind = view.words_(Math.max(span.to, trigger.to), span.to + 6);
  return (
    (TIMES.test(behind) &&
      !/^(two|three|four|five|six|\d+) (hours|minutes)/.test(behind) &&
      /(^| )(times|occasions|regularly|repeatedly|frequently|often|every|constantly)( |$)/.test(behind)) ||
    /(^| )(regularly|repeatedly|frequently|often|always|constantly)$/.test(
      view.words_(trigger.from - 1, trigger.from),
    )
  );
}

/** "talked with Putin in Helsinki": in person. */
const isThere = (view: SentenceView, { span }: Reading): boolean =>
  view.places.some(
    ({ from }) => from >= span.to && from - span.to <= 5 && /^(in|at)$/.test(view.key(from - 1)),
  );

/** "Trump’s phone call to Starmer", not "Biden’s call to Putin to withdraw". */
function isOwnCall(view: SentenceView, { from, to }: Trigger): boolean {
  const words = view.words_(from, to);
  if (!/calls?$/.test(words) || view.key(to) !== "to") return false;
  const called = view.groups.find((group) => group.from > to && group.from - to <= 2);
  if (!called || !/phone/.test(words)) return false;
  return view.key(called.to) !== "to";
}

const PLACED = /(^| )(made|makes|making|make|placed|places|placing|place)( \S+){0,3}$/;

export const callWith: Rule = {
  name: "call-with",
  type: "call",
  triggers: [...CALL_VERBS, ...CALL_NOUNS],
  read(view, trigger, focus) {
    if (IN_PERSON.test(view.words_(view.sentence.from, view.sentence.to))) return [];
    if (NO_CALL.test(view.words_(trigger.from - 1, trigger.to))) return [];
    const words = view.words_(trigger.from, trigger.to);
    const verb = /^(spoke|spoken|speak|talk|on |by |over |via )/.test(words);
    // "made a congratulatory phone call to Prime Minister Sunak"
    const placed =
      !verb && PLACED.test(view.words_(trigger.from - 5, trigger.from)) && view.key(trigger.to) === "to";
    const whose = isOwnCall(view, trigger);
    const found = withWhom(view, trigger, focus, verb || placed || whose ? WITH_OR_TO : WITH, verb ? 12 : 16);
    if (
      found.length > 0 &&
      (isSeries(view, trigger, found[0]!) || (words === "talked" && isThere(view, found[0]!)))
    )
      return [];
    const readings =
      placed || whose ? found.map((reading) => ({ ...reading, initiator: reading.sides[0]!.id })) : found;
    return isOwnList(view, trigger, focus)
      ? readings.map((reading) => ({ ...reading, sameDay: true as const }))
      : readings;
  },
};
