/**
 * Settles whom each mention means, reading the text from its start to its end: names by the table of people and by the
 * text itself, offices by who holds them, "ông Tập" and "Tổng thống" by who was spoken of, "người đồng cấp Mỹ" by the
 * rank of the one it is set against.
 */
import type { Actor, Mention } from "./mention.ts";
import { actorOf, byName, choose, INITIALS, isHome, stranger, toldInFull } from "./resolve/by-name.ts";
import { byOffice, holder } from "./resolve/by-office.ts";
import { counterpart } from "./resolve/counterpart.ts";
import { remember, type Discourse, type Memory } from "./resolve/memory.ts";
import { whomPronounMeans, type Told } from "./resolve/pronoun.ts";

/** Fills in `actors` of every mention; `sentences` in the order of the text. */
export function resolveMentions(sentences: readonly (readonly Mention[])[], discourse: Discourse): void {
  const memory: Memory = {
    ...discourse,
    named: new Map(),
    recent: [],
    shortForms: new Map(),
    honorifics: new Map(),
  };
  const all = sentences.flat().filter(({ unsure }) => !unsure);
  if (memory.surnames) {
    const isShort = ({ short, name }: Mention) => short === true || !/[\s-]/.test(name ?? "");
    for (const mention of all) if (!isShort(mention)) register(mention, memory);
    for (const mention of all)
      if (isShort(mention) && !toldInFull(mention, memory)) register(mention, memory);
  } else for (const mention of all) register(mention, memory);
  for (const mentions of sentences) {
    let subject: Actor | undefined;
    let topic: Actor | undefined;
    let before: Actor | undefined;
    let unknown = false;
    const told: Told[] = [];
    for (const mention of mentions) {
      if (mention.kind === "pronoun") {
        const actor = whomPronounMeans(mention, told, topic, memory);
        mention.actors = one(actor);
        if (actor) told.push({ actor, mention });
        if (!mention.governor) topic ??= actor;
        continue;
      }
      if (mention.guest && mention.countries.length === 0 && mention.level === "official") {
        const leaders = [...memory.named.values()].filter(({ level }) => level === "leader");
        const abroad = new Set(leaders.map(({ country }) => country));
        abroad.delete((subject ?? before ?? memory.topic)?.country ?? "");
        if (abroad.size === 1) mention.countries = [...abroad];
      }
      // "hội kiến Thủ tướng Pháp Philippe, Chủ tịch Quốc hội de Rugy": the country is said once
      if (
        mention.level === "official" &&
        mention.countries.length === 0 &&
        mention.candidates.length === 0 &&
        mention.name &&
        !isHome(mention.name)
      ) {
        // "hội kiến Chủ tịch Thượng viện Larcher", after the talks with the President of France were told
        const foreign = [before, ...memory.recent.toReversed()].find(
          (actor) =>
            actor &&
            actor.country !== memory.home &&
            (actor === before || (mention.governor && mention.office === "parliament-speaker")),
        );
        if (foreign) mention.countries = [foreign.country];
      }
      const antecedent = subject ?? (unknown ? undefined : memory.recent.at(-1));
      mention.actors = resolve(mention, antecedent, memory, mention.governor ? subject : undefined);
      before = mention.actors[0];
      const actor = mention.actors[0];
      // "The minister … his Iraqi counterpart": not the counterpart of whoever was spoken of before
      if (!actor && mention.kind === "person" && !mention.governor) unknown = true;
      if (!actor || mention.kind === "pair") continue;
      if (!mention.possessed) subject = actor;
      told.push({ actor, mention });
      if (!mention.governor) topic ??= actor;
      const acts = !mention.governor && !mention.possessed && mention.kind === "person" && mention.name;
      if (acts && memory.surnames && actor.level === "leader" && !actor.outside) memory.main ??= actor;
      for (const each of mention.actors) remember(each, memory);
    }
    if (topic) memory.topic = topic;
  }
}

/** The last word of a name, but not "Salman" of "Mohammed bin Salman", who is his father. */
const SURNAME = /^.*(?<!\b(?:bin|ibn|al|el))[\s]([^\s]+)$/i;

/** More people than an article names. */
const MOST_NAMED = 500;

/** First reading: who is named in full anywhere in the text. */
function register(mention: Mention, memory: Memory): void {
  if (mention.kind !== "person" || !mention.name || memory.named.size >= MOST_NAMED) return;
  const person = choose(mention, memory);
  if (person && (!mention.short || mention.candidates.length === 1 || mention.office)) {
    const actor = actorOf(person, mention, memory);
    if (mention.honorific && !mention.former) memory.honorifics.set(actor.id, mention.honorific);
    const before = memory.named.get(actor.id);
    if (!before || (before.outside && !actor.outside)) memory.named.set(actor.id, actor);
    const surname = memory.surnames && !mention.short ? SURNAME.exec(mention.name)?.[1] : undefined;
    if (surname) memory.shortForms.set(surname, actor.id);
  } else if (!person && mention.office) {
    const actor = INITIALS.test(mention.name) ? undefined : stranger(mention, memory);
    if (!actor) return;
    const before = memory.named.get(actor.id);
    if (!before) memory.named.set(actor.id, actor);
    const words = mention.name.split(/[\s-]+/);
    for (const word of [words[0], words.at(-1), words.slice(-2).join(" "), mention.name])
      if (word && word.length > 1) memory.shortForms.set(word, actor.id);
  }
}

function resolve(
  mention: Mention,
  antecedent: Actor | undefined,
  memory: Memory,
  other: Actor | undefined,
): Actor[] {
  switch (mention.kind) {
    case "person":
      return one(mention.name ? byName(mention, memory) : byOffice(mention, memory, antecedent, other));
    case "dyad":
    case "pair":
      return mention.countries.flatMap((country) =>
        one(
          mention.level === "official"
            ? byOffice({ ...mention, countries: [country] }, memory)
            : holder(country, mention.office ?? "leader", memory),
        ),
      );
    case "counterpart":
      return one(counterpart(mention, antecedent, memory));
    case "pronoun":
    case "side":
      return [];
  }
}

const one = (actor: Actor | undefined): Actor[] => (actor ? [actor] : []);
