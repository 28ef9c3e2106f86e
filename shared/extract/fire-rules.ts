/** Fires the rules of a language at their triggers, sentence by sentence, and keeps what the text speaks of in focus. */
import type { Finding, Focus, Reading, Rule, Trigger } from "./finding.ts";
import type { Actor } from "./mentions/mention.ts";
import type { Language } from "./language.ts";
import { lighten, type LightView } from "./lighten-view.ts";
import { PhraseTable } from "./phrase-table.ts";
import { readMedium } from "./refine/read-medium.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Token } from "./tokenise.ts";
import type { Trace } from "./trace.ts";

/** A rule whose trigger stands in the text, so many tokens long. */
interface Woken {
  rule: Rule;
  length: number;
}

/** Which rules wake at a token, in the order in which they are tried. */
class TriggerTable {
  private readonly table = new PhraseTable<Rule>();
  private readonly order: ReadonlyMap<Rule, number>;
  /** By the longest trigger that stands at a token: it says which shorter ones do. */
  private readonly woken = new Map<readonly Rule[], readonly Woken[]>();

  constructor(rules: readonly Rule[]) {
    this.order = new Map(rules.map((rule, at) => [rule, at]));
    for (const rule of rules) for (const phrase of new Set(rule.triggers)) this.table.add(phrase, rule);
  }

  startsAt(token: Token | undefined): boolean {
    return this.table.startsAt(token);
  }

  /** Each rule once, with the longest of its triggers that begins at token `i`. */
  wokenAt(tokens: readonly Token[], i: number, limit: number): readonly Woken[] {
    const longest = this.table.longest(tokens, i, limit);
    if (!longest) return [];
    let woken = this.woken.get(longest.values);
    if (!woken) {
      const lengths = new Map<Rule, number>();
      for (const { values, to } of this.table.all(tokens, i, limit))
        for (const rule of values) lengths.set(rule, to - i);
      woken = [...lengths]
        .map(([rule, length]) => ({ rule, length }))
        .sort((a, b) => this.order.get(a.rule)! - this.order.get(b.rule)!);
      this.woken.set(longest.values, woken);
    }
    return woken;
  }
}

const triggerTables = new WeakMap<readonly Rule[], TriggerTable>();

function tableOf(rules: readonly Rule[]): TriggerTable {
  let table = triggerTables.get(rules);
  if (!table) triggerTables.set(rules, (table = new TriggerTable(rules)));
  return table;
}

/** More than any article tells of: what is found is compared with what was found before. */
const MOST_FINDINGS = 1000;

/** Fires the rules sentence by sentence, in their order, at every trigger. */
export function fireRules(
  views: readonly SentenceView[],
  language: Language,
  trace: Trace | undefined,
): Finding[] {
  const table = tableOf(language.rules);
  const findings: Finding[] = [];
  const focus: Focus = { lastPair: [], topic: undefined, recent: [], earlier: [] };
  for (const view of views) {
    if (view.sentence.kind === "teaser") continue;
    if (findings.length >= MOST_FINDINGS) break;
    fireInSentence(view, language, table, focus, findings);
    follow(view, focus);
  }
  if (trace) for (const finding of findings) trace({ step: "rule", message: wordsOf(finding) });
  return findings;
}

/** At every token, so kept small: what is done at a trigger stands apart. What is found is added to `findings`. */
function fireInSentence(
  view: SentenceView,
  language: Language,
  table: TriggerTable,
  focus: Focus,
  findings: Finding[],
): void {
  const { tokens, mentions, sentence } = view;
  let next = 0;
  let light: LightView | null | undefined;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!table.startsAt(tokens[i])) continue;
    while (next < mentions.length && mentions[next]!.to <= i) next++;
    if (next < mentions.length && mentions[next]!.from <= i) continue;
    let fired = firstRead(view, table, i, focus);
    if (!fired && mentions.length > 0) {
      if (light === undefined) light = lightOf(view, language, table);
      fired = light ? firstReadLightly(light, table, i, focus) : undefined;
    }
    if (!fired) continue;
    keep(fired, view, language, focus, findings);
    i = fired.trigger.to - 1;
  }
}

function keep(
  { rule, trigger, readings, light }: Fired,
  view: SentenceView,
  { mediumWords }: Language,
  focus: Focus,
  findings: Finding[],
): void {
  const noun = rule.noun ?? view.key(trigger.from).startsWith("cuộc");
  for (const reading of readings) {
    const told = {
      ...reading,
      rule: rule.name,
      type: rule.type,
      view,
      trigger,
      noun,
      ...(light && { light }),
    };
    const finding: Finding = { ...told, type: readMedium(told, mediumWords) ?? rule.type };
    findings.push(finding);
    focus.last = finding;
  }
  if (isPair(readings[0]!.sides)) focus.lastPair = readings[0]!.sides;
}

interface Fired {
  rule: Rule;
  trigger: Trigger;
  readings: Reading[];
  /** Read in fewer words only. */
  light?: true;
}

/** The first rule that reads anything at token `from`. */
function firstRead(view: SentenceView, table: TriggerTable, from: number, focus: Focus): Fired | undefined {
  for (const { rule, length } of table.wokenAt(view.tokens, from, view.sentence.to)) {
    const trigger = { from, to: from + length };
    const readings = rule.read(view, trigger, focus);
    if (readings.length > 0) return { rule, trigger, readings };
  }
  return undefined;
}

/** The same in fewer words, at its place in the text. */
function firstReadLightly(
  light: LightView,
  table: TriggerTable,
  from: number,
  focus: Focus,
): Fired | undefined {
  const at = light.at(from);
  const fired = at === undefined ? undefined : firstRead(light.view, table, at, focus);
  if (!fired || fired.readings.some(({ pointsBack }) => pointsBack)) return undefined;
  return {
    light: true,
    rule: fired.rule,
    trigger: light.back(fired.trigger),
    readings: fired.readings.map((reading) => ({ ...reading, span: light.back(reading.span) })),
  };
}

/** Null, where nothing can be left out or no leader is named. */
function lightOf(view: SentenceView, { lightWords }: Language, table: TriggerTable): LightView | null {
  const leads = ({ level, outside }: Actor) => level === "leader" && !outside;
  if (!view.mentions.some(({ actors }) => actors.some(leads))) return null;
  return lighten(view, lightWords, (at, end) => table.wokenAt(view.tokens, at, end).length > 0) ?? null;
}

/** "call-with: "điện đàm với" → vladimir-putin, donald-trump" */
const wordsOf = ({ rule, light, view, span, sides }: Finding): string =>
  `${rule}${light ? " in fewer words" : ""}: "${view.words_(span.from, span.to)}" → ${sides.map((side) => side.id).join(", ") || "points back"}`;

/** Whom "hai người" may mean: leaders, or a leader and one official. */
const isPair = (sides: readonly Actor[]) => {
  const leaders = sides.filter(({ level }) => level === "leader").length;
  return leaders > 1 || (leaders === 1 && sides.length === 2);
};

/** What the next sentence may point to with "ông" and "hai nhà lãnh đạo". */
function follow(view: SentenceView, focus: Focus): void {
  focus.earlier = [...focus.earlier.slice(-4), view];
  const leaders = view.groups
    .flatMap((group) => group.actors)
    .filter((actor) => actor.level === "leader" && !actor.outside);
  for (const leader of leaders)
    focus.recent = [...focus.recent.filter((each) => each.id !== leader.id), leader].slice(-6);
  const subject = view.groups.find(
    (group) => group.actors.length === 1 && !view.isGoverned(group) && !group.actors[0]!.outside,
  );
  if (subject) focus.topic = subject.actors[0];
  if (focus.lastPair.length === 0 && new Set(leaders.map((leader) => leader.country)).size === 2)
    focus.lastPair = [...new Map(leaders.map((leader) => [leader.country, leader])).values()];
}
