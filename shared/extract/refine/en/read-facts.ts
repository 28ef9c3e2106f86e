/** How long, for which time, at whose wish, told by whom: what an English sentence says of a contact besides its sides. */
import type { MinuteRange } from "../../contact-record.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import type { Finding } from "../../finding.ts";
import type { OrdinalReading } from "../../language.ts";
import { mayTakePart, type Actor } from "../../mentions/mention.ts";
import type { SentenceView } from "../../sentence-view.ts";

const NUMBERS = new Map<string, number>();
"zero one two three four five six seven eight nine ten eleven twelve"
  .split(" ")
  .forEach((word, n) => NUMBERS.set(word, n));
for (const [word, n] of Object.entries({
  a: 1,
  an: 1,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  fifty: 50,
  ninety: 90,
}))
  NUMBERS.set(word, n);

const AT_LEAST = /(more than|over|at least|upwards of|longer than|beyond)$/;
const AT_MOST = /(nearly|almost|less than|under|up to|just under|close to|not quite)$/;

function numberAt(view: SentenceView, at: number): { n: number; to: number } | undefined {
  const token = view.tokens[at];
  if (!token || at >= view.sentence.to) return undefined;
  if (token.kind === "number") {
    if (view.key(at + 1) === "." && view.tokens[at + 2]?.kind === "number" && view.tokens[at + 2]!.gap === "")
      return { n: Number(`${token.text}.${view.tokens[at + 2]!.text}`), to: at + 3 };
    return { n: Number(token.text), to: at + 1 };
  }
  const n = NUMBERS.get(token.key);
  if (n === undefined) return undefined;
  if (n >= 20 && view.key(at + 1) === "-") return { n: n + (NUMBERS.get(view.key(at + 2)) ?? 0), to: at + 3 };
  return { n, to: at + 1 };
}

/** "90 minutes", "an hour and a half", "two-and-a-half hours", "half an hour", "45-minute", "1 hour and 20 minutes". */
export function durationAt(
  view: SentenceView,
  at: number,
): { range: MinuteRange; from: number; to: number } | undefined {
  const read = minutesAt(view, at);
  if (!read) return undefined;
  const before = view.words_(at - 3, at);
  const bound = before.replace(/ (some|about|a|an|the|lasting)$/, "");
  const range = AT_LEAST.test(bound)
    ? { min: read.minutes, max: null }
    : AT_MOST.test(bound)
      ? { min: null, max: read.minutes }
      : { min: read.minutes, max: read.minutes };
  return { range, from: at, to: read.to };
}

function minutesAt(view: SentenceView, at: number): { minutes: number; to: number } | undefined {
  if (view.words_(at, at + 3) === "half an hour") return { minutes: 30, to: at + 3 };
  if (view.words_(at, at + 3) === "half - hour") return { minutes: 30, to: at + 3 };
  const first = numberAt(view, at);
  if (!first) return undefined;
  let { to } = first;
  let hours = first.n;
  const half = /^(- )?and (- )?a (- )?half/.exec(view.words_(to, to + 7).replace(/ - /g, " - "));
  const joined = view.words_(to, to + 6);
  const halfWords = /^(- and - a - half|and a half|- and a half)/.exec(joined);
  if (half ?? halfWords) {
    hours += 0.5;
    to += (halfWords ?? half)![0].split(" ").length;
  }
  if (view.key(to) === "-") to++;
  const unit = view.key(to);
  if (/^(minutes?|mins?)$/.test(unit)) return { minutes: first.n, to: to + 1 };
  if (!/^(hours?|hrs?)$/.test(unit)) return undefined;
  to++;
  let minutes = hours * 60;
  if (view.words_(to, to + 3) === "and a half") return { minutes: minutes + 30, to: to + 3 };
  const rest = numberAt(view, view.key(to) === "and" ? to + 1 : to);
  if (rest && /^(minutes?|mins?)$/.test(view.key(rest.to))) {
    minutes += rest.n;
    to = rest.to + 1;
  }
  return { minutes, to };
}

/** Between trigger and duration: the duration is that one’s. */
const OTHER_CONTACT = /(^| )(call|meeting|talks|conversation|summit|visit|trip)( |$)/;

export function readDurationEn({ view, trigger, span, type }: Finding): MinuteRange | undefined {
  if (type === "visit" || type === "message") return undefined;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const found = durationAt(view, i);
    if (!found) continue;
    i = found.to - 1;
    if (OTHER_CONTACT.test(view.words_(Math.min(found.to, trigger.to), Math.max(found.from, trigger.from))))
      continue;
    // "agreed to meet after a two-hour phone call": the length is the call’s
    const owner = /^(?:- )?(?:\S+ )?(?:phone |telephone )?(call|conversation|meeting|talks|summit)( |$)/.exec(
      view.words_(found.to, found.to + 3),
    );
    if (owner && (type === "meeting") === /call|conversation/.test(owner[1]!)) continue;
    const near = view.words_(found.from - 5, found.from);
    const after = view.words_(found.to, found.to + 2);
    if (
      /^(ago|later|after|before|earlier|late|of delay|from)/.test(after) ||
      /(every|within|by|after|in the (last|first|next)|wait|away)$/.test(near)
    )
      continue;
    const lasting = /(last(ed|ing|s)?|ran|running|went on|took|long|for|spent|spoke)( |$)/.test(near);
    const close =
      (found.to <= trigger.from && trigger.from - found.to <= 3) ||
      (found.from >= span.to && found.from - span.to <= 4);
    if (lasting || close || /^(-|long|telephone|phone|call|meeting|conversation|talks)/.test(after))
      return found.range;
  }
  return undefined;
}

const ORDINALS = new Map<string, number>();
"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
  .split(" ")
  .forEach((word, at) => ORDINALS.set(word, at + 1));

export function readOrdinalEn({ view, trigger, span, type }: Finding): OrdinalReading | undefined {
  if (type === "message") return undefined;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const n = ORDINALS.get(view.key(i)) ?? suffixed(view, i);
    if (!n || view.tokens[i]!.capital !== (i === view.sentence.from)) continue;
    const to = view.tokens[i]!.kind === "number" ? i + 2 : i + 1;
    const phrase = view.words_(to, to + 5);
    const noun =
      /^((such|stand|alone|trilateral|one|phone|telephone|video|face|in|-|person|to|official|formal|bilateral|direct|leaders?|state) )*(call|calls|meeting|summit|conversation|talks|visit|encounter|contact|trip|phone call|time|between the (?:two|pair))/.exec(
        phrase,
      );
    if (!noun || i < trigger.from - 10 || i > span.to + 14) continue;
    const before = view.words_(i - 3, i);
    const scope = view.words_(to, to + 16);
    if (/round of|leg of|day of|half of/.test(phrase)) continue;
    const owner =
      /(his|her|its|president|minister)$/.test(before) ||
      /^\S* ?(foreign leader|foreign|overseas|official trip)/.test(phrase);
    const time = /^time/.test(noun[1] ? phrase.slice(noun[0].length - 4) : phrase);
    if (n === 1 && owner) continue;
    if (
      n === 1 &&
      /(since|in (\w+ ){0,2}(years|months|weeks|decades)|in nearly|in more than|of the year|this year|by a|abroad|under|of his|of her|to a|outside)/.test(
        scope,
      )
    )
      continue;
    if (
      n === 1 &&
      time &&
      !/(met|meet|spoke|spoken|talk|face to face|meeting|speak)/.test(`${view.words_(i - 8, i)} ${scope}`)
    )
      continue;
    const yearly = /(this year|since the (start|beginning) of the year|in 20\d\d|so far this year)/.test(
      scope,
    );
    return { n, since: yearly ? "year" : null };
  }
  return undefined;
}

/** "8th call". */
function suffixed(view: SentenceView, at: number): number | undefined {
  const token = view.tokens[at]!;
  if (token.kind !== "number" || token.text.length > 2) return undefined;
  return /^(st|nd|rd|th)$/.test(view.key(at + 1)) && view.tokens[at + 1]!.gap === ""
    ? Number(token.text)
    : undefined;
}

const SAY =
  /^(said|says|told|announced|confirmed|reported|reports|added|wrote|tweeted|posted|noted|stated|stressed|emphasi[sz]ed|revealed|disclosed|saying|replied|quoted|remarked|warned|posted)( |$)/;
const AGENCIES = new Set(
  "reuters afp ap tass yonhap kcna kyodo xinhua sputnik cnn bbc axios bloomberg politico interfax anadolu efe dpa".split(
    " ",
  ),
);
const HOUSES = /^(the )?(white house|kremlin|elysee|élysée|blue house|pentagon|state department)$/;

/** "said on Tuesday", "told reporters on Monday": when somebody spoke. */
export function datesReportingEn(view: SentenceView, date: DateMention): boolean {
  if (/^(since|until|from)$/.test(view.key(date.from - 1))) return !/^from$/.test(view.key(date.from - 1));
  const before = view.words_(date.from - 5, date.from).replace(/ (on|late|early|in)$/, "");
  if (
    /(said|says|told|announced|confirmed|reported|added|wrote|tweeted|stated|briefing|interview|news conference|press conference|reporters|statement|post|published|issued|released)( \w+)?( (in|on))?$/.test(
      before,
    )
  )
    return (
      !/(joint|after|following|held)( \w+){0,3}$/.test(view.words_(date.from - 8, date.from - 1)) ||
      /(said|told|reported|announced)/.test(before)
    );
  return SAY.test(view.words_(date.to, date.to + 2)) && !/^said to/.test(view.words_(date.to, date.to + 2));
}

/** ", and will travel to China", "that he plans to visit China". */
export function opensClauseEn(view: SentenceView, from: number, to: number): boolean {
  return /(^| )(,|that|and|;|:)( \S+)* (will|would|plans?|planned|planning|intends?|expected|may|might)( |$)/u.test(
    view.words_(from, to),
  );
}

export function readReportersEn(view: SentenceView): string[] {
  const found: string[] = [];
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const token = view.tokens[i]!;
    if (token.capital && AGENCIES.has(token.key)) found.push(token.text);
  }
  for (const place of view.places)
    if (HOUSES.test(place.name.toLowerCase()) && SAY.test(view.words_(place.to, place.to + 2)))
      found.push(place.name);
  for (const mention of view.mentions) {
    const told =
      SAY.test(view.words_(mention.to, mention.to + 2)) ||
      /(according to|said)$/.test(view.words_(mention.from - 2, mention.from));
    const name = mention.name ?? mention.actors[0]?.name;
    if (told && name) found.push(name);
  }
  return [...new Set(found)];
}

const ASKED =
  /(at the (request|initiative|invitation) of|initiated by|requested by|on the initiative of|at the initiative of)( the)?$/;

export function readInitiatorEn({ view }: Finding): { actorOrCountry: string } | undefined {
  for (const group of view.groups) {
    if (group.actors.length !== 1) continue;
    const before = view.words_(group.from - 6, group.from);
    const after = view.words_(group.to, group.to + 4);
    if (
      (ASKED.test(before) && !/invitation/.test(before)) ||
      (/(^| )(at|on)$/.test(before) && /^(’|') s (request|initiative)/.test(after))
    )
      return { actorOrCountry: group.actors[0]!.id };
    if (/^(initiated|requested) the (call|conversation|meeting)/.test(after))
      return { actorOrCountry: group.actors[0]!.id };
  }
  for (const place of view.places)
    if (
      ASKED.test(view.words_(place.from - 6, place.from)) &&
      !/invitation/.test(view.words_(place.from - 6, place.from))
    )
      return { actorOrCountry: place.country };
  // "at Washington’s request"
  for (const place of view.places)
    if (
      view.key(place.from - 1) === "at" &&
      /^(’|') s (request|initiative)/.test(view.words_(place.to, place.to + 3))
    )
      return { actorOrCountry: place.country };
  const sentence = view.words_(view.sentence.from, view.sentence.to);
  const side =
    /(?:request|initiative|initiated by|requested by)(?: of| by)? the (\w+) side/.exec(sentence) ??
    /(?:at|on) the (\w+) side [’'] s (?:request|initiative)/.exec(sentence);
  const country = side && SIDES.get(side[1]!);
  return country ? { actorOrCountry: country } : undefined;
}

/** "for a state visit to India at the invitation of Prime Minister Narendra Modi" */
export function readInviterEn({ view, type }: Finding): Actor | undefined {
  if (type !== "visit") return undefined;
  const host = view.groups.find(({ from }) =>
    /(^| )at the (kind )?invitation of( his| her)?( counterpart ,?)?$/.test(view.words_(from - 7, from)),
  );
  return host?.actors.find(mayTakePart);
}

const SIDES = new Map([
  ["american", "US"],
  ["us", "US"],
  ["russian", "RU"],
  ["chinese", "CN"],
  ["ukrainian", "UA"],
  ["israeli", "IL"],
  ["french", "FR"],
  ["german", "DE"],
  ["turkish", "TR"],
  ["indian", "IN"],
  ["japanese", "JP"],
  ["british", "GB"],
  ["iranian", "IR"],
  ["vietnamese", "VN"],
]);
