/** Small words of English that tell subject from object. */
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

/** May stand between a verb and its object: "met today with", "met privately with", "will meet separately". */
export const FILLER = set(
  "audience with outgoing incoming visiting departing newly appointed elected then today yesterday again briefly privately separately virtually one - on in person also the on his her its first bilaterally his separately late early friday monday tuesday wednesday thursday saturday sunday this morning afternoon evening",
);
