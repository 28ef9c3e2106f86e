/** Small words of English that tell subject from object. */
import type { MediumWords } from "../../refine/read-medium.ts";
import { phrasesOf, type LightWords } from "../../lighten-view.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const WITH = set("with");
export const WITH_OR_TO = set("with to");
export const OF = set("of by");
export const FROM = set("from of");
export const BETWEEN = { between: "between", with: set("and with") };

export const GROUP_WORDS = {
  joints: new Set([
    "and",
    ", and",
    "&",
    "along with",
    "together with",
    "and also",
    "as well as",
    ", as well as",
    "-",
    "–",
    "—",
  ]),
  pairVerbs:
    /^(to )?(meet|hold|discuss|exchange|talk|speak|agree|sign|vow|pledge|call|reaffirm|seek|wrap|begin|start|end|open|sit|shake|clash|chat|confer|fail)( |$)/,
  tells:
    /^(said|says|told|tells|added|noted|announced|confirmed|stressed|explained|wrote|stated|reported|argued|replied|responded|warned|insisted|claimed|declared|recalled|commented|[’'] s (office|spokesman|spokeswoman|spokesperson|press))( |$)/,
  governors: set(
    "of with to from by between for about on against including via toward towards through following behind alongside beside " +
      "met meets meet meeting hosted hosts host hosting welcomed welcomes welcome welcoming receive received receives receiving called calls " +
      "phoned telephoned phones rang thanked thanks told tells congratulated congratulates urged urges invited invites asked asks joining " +
      "briefing informing telling thanking congratulating urging inviting asking " +
      "briefed informed assured reminded praised criticized criticised warned greeted greets sent visit visited under",
  ),
};

/** What may stand anywhere in a sentence and changes nothing of who does what with whom. */
export const LIGHT_WORDS: LightWords = {
  adverbs: phrasesOf(
    "today, yesterday, tonight, earlier, recently, briefly, privately, separately, again, also, directly, personally, officially, formally, jointly, subsequently, afterwards, meanwhile, reportedly, then, just, already, for the first time, for the second time, once again, once more",
  ),
  phrases: phrasesOf(
    "after, before, following, ahead of, prior to, amid, during, as part of, in the framework of, within the framework of, in the context of, in connection with, on the eve of, on the occasion of, in the run - up to, at the request of, at the invitation of, at the initiative of, on the initiative of, upon the invitation of, for about, for nearly, for almost, for more than, for over, in response to, despite, on behalf of",
  ),
  ends: set("with to from by over via and , . :"),
  leads: set("on in late early earlier later at during the of since"),
  asides: set("according accompanied as along flanked alongside upon"),
};

/** "held talks with Macron via videoconference" */
export const MEDIUM_WORDS: MediumWords = {
  video:
    /^(virtually|online|remotely|(via|by|over|through|in|on) (a |an )?(secure |live )?(video ?- ?conference|videoconference|videoconferencing|video ?- ?link|video|zoom|virtual format|online format))( |$)/,
  phone: /^(by|over|via) (the )?(secure )?(phone|telephone)( |$)/,
  ends: set(", . ; and after before while when as to that"),
};

/** May stand between a verb and its object: "met today with", "met privately with", "will meet separately". */
export const FILLER = set(
  "audience with outgoing incoming visiting departing newly appointed elected then today yesterday again briefly privately separately virtually one - on in person also the on his her its first bilaterally his separately late early friday monday tuesday wednesday thursday saturday sunday this morning afternoon evening",
);
