/** Runs one rule over one sentence, as the engine would, for the tests of rules. */
import { english } from "../../shared/extract/english.ts";
import type { Rule } from "../../shared/extract/finding.ts";
import { fireRules } from "../../shared/extract/fire-rules.ts";
import { gazetteerFor } from "../../shared/extract/gazetteer.ts";
import type { Language } from "../../shared/extract/language.ts";
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

export function readWithRule(
  rule: Rule,
  text: string,
  published = "2025-10-17",
  spoken: Language = vietnamese,
): RuleReading[] {
  const language = { ...spoken, rules: [rule] };
  const tokens = tokenise(text);
  const views = viewText(tokens, published, language, gazetteerFor(language.lang));
  return fireRules(views, language, undefined).map((finding) => ({
    sides: finding.sides.map(({ id }) => id),
    words: text.slice(tokens[finding.span.from]!.start, tokens[finding.span.to - 1]!.end),
    ...(finding.initiator && { initiator: finding.initiator }),
    ...(finding.destination && { destination: finding.destination.country }),
    ...(finding.hostCountry && { hostCountry: finding.hostCountry }),
  }));
}

/** The same for a rule of English. */
export const readWithEnglishRule = (rule: Rule, text: string, published = "2025-10-17"): RuleReading[] =>
  readWithRule(rule, text, published, english);
