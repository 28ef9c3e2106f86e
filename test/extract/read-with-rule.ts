/** Runs one rule over one sentence, as the engine would, for the tests of rules. */
import type { Rule } from "../../shared/extract/finding.ts";
import { fireRules } from "../../shared/extract/fire-rules.ts";
import { gazetteerFor } from "../../shared/extract/gazetteer.ts";
import { tokenise } from "../../shared/extract/tokenise.ts";
import { viewText } from "../../shared/extract/view-text.ts";
import { vietnamese } from "../../shared/extract/vietnamese.ts";

export interface RuleReading {
  sides: string[];
  /** The words that the reading rests on. */
  words: string;
  initiator?: string;
  destination?: string;
  hostCountry?: string;
}

export function readWithRule(rule: Rule, text: string, published = "2025-10-17"): RuleReading[] {
  const language = { ...vietnamese, rules: [rule] };
  const tokens = tokenise(text);
  const views = viewText(tokens, published, language, gazetteerFor("vi"));
  return fireRules(views, language, () => undefined).map((finding) => ({
    sides: finding.sides.map(({ id }) => id),
    words: text.slice(tokens[finding.span.from]!.start, tokens[finding.span.to - 1]!.end),
    ...(finding.initiator && { initiator: finding.initiator }),
    ...(finding.destination && { destination: finding.destination.country }),
    ...(finding.hostCountry && { hostCountry: finding.hostCountry }),
  }));
}
