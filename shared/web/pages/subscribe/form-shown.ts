/** A form as it is shown: what its fields hold, stored or just typed, and what is wrong with which of them. */
import type { Problem } from "../../../alert/read-wishes.ts";
import type { FollowedPage } from "../../../alert/name-followed.ts";
import type { Subscriber, Subscription } from "../../../store/subscribers.ts";
import type { Given } from "../../page/read-form.ts";
import type { View } from "../../page/view.ts";
import { countryName } from "../../words/format.ts";

/** Values by field, as a browser would send them. */
export type Held = Readonly<Record<string, readonly string[]>>;

export interface FormShown {
  view: View;
  /** Sets the ids of one form apart from those of another on the page. */
  prefix: string;
  held: Held;
  problems: readonly Problem[];
  /** The pages that are followed, for their names. */
  followed: ReadonlyMap<string, FollowedPage>;
}

/** What was filled in, right or wrong, so that nobody has to do it again. */
export const heldAsTyped = (given: Given): Held =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      [value].flat().flatMap((item) => (typeof item === "string" ? [item.slice(0, 2000)] : [])),
    ]),
  );

export function heldOfWishes(
  { filter, frequency, hour, weekday, webhook }: Pick<Subscription, "filter"> & Partial<Subscription>,
  { lang }: View,
): Held {
  const { background, pairs, ...lists } = filter;
  const named = pairs.map((pair) =>
    pair
      .split("+")
      .map((code) => countryName(code, lang))
      .join("–"),
  );
  return {
    ...lists,
    pairs: named,
    background: background ? ["on"] : [],
    ...heldOf({
      frequency,
      hour,
      weekday,
      webhook: webhook?.url,
      webhookForm: webhook?.form,
      chat: webhook?.chat,
    }),
  };
}

export const heldOfReader = ({
  lang,
  timeZone,
  quietHours,
}: Pick<Subscriber, "lang" | "timeZone" | "quietHours">) =>
  heldOf({ lang, timeZone, quietFrom: quietHours?.from, quietTo: quietHours?.to });

const heldOf = (fields: Record<string, string | number | undefined>): Held =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, [String(value)]]])),
  );

/** The one value of a field, or several as they are typed into one. */
export const oneOf = ({ held }: FormShown, name: string): string | undefined => held[name]?.join(", ");

/** The values of a field that may have several, also when they came in one with commas. */
export const severalOf = ({ held }: FormShown, name: string): string[] =>
  (held[name] ?? []).flatMap((value) => value.split(",").map((item) => item.trim())).filter(Boolean);

export const idOf = ({ prefix }: FormShown, name: string): string => `${prefix}${name}`;

/** A problem with the third of several pairs is one with the field of the pairs. */
export const fieldOf = ({ field }: Problem): string => field.replace(/\..*/s, "");

const hasProblem = ({ problems }: FormShown, name: string): boolean =>
  problems.some((problem) => fieldOf(problem) === name);

/** The order in which a form asks, which is that of the words for what may be wrong. */
export const problemFields = ({ view, problems }: Pick<FormShown, "view" | "problems">): string[] => {
  const order = Object.keys(view.words.subscribe.wrong);
  const wrong = new Set(problems.map(fieldOf));
  return [...order.filter((name) => wrong.has(name)), ...[...wrong].filter((name) => !order.includes(name))];
};

/** What each field is called; the form as a whole has no name. */
export function labelsOf({ words }: View): Record<string, string> {
  const { subscribe: asked, filter, contact, webhook } = words;
  const {
    email,
    page: sources,
    howOften: frequency,
    hour,
    weekday,
    lang,
    timeZone,
    quietFrom,
    quietTo,
  } = asked;
  const { leader: leaders, country: countries, pair: pairs, type: types, status: statuses, q } = filter;
  return {
    ...{ email, sources, leaders, countries, pairs, words: q, types, statuses, levels: contact.level },
    ...{ frequency, hour, weekday, webhook: webhook.url, webhookForm: webhook.form, chat: webhook.chat },
    ...{ lang, timeZone, quietFrom, quietTo: `${quietFrom} – ${quietTo}` },
  };
}

/** What a browser and a screen reader are told of a field: what is wrong with it, and to begin at the first that is. */
export function attributesOf(form: FormShown, name: string) {
  const id = idOf(form, name);
  if (!hasProblem(form, name)) return { id, name };
  const isFirst = problemFields(form)[0] === name;
  return {
    id,
    name,
    "aria-invalid": "true" as const,
    "aria-describedby": `${id}-wrong`,
    ...(isFirst && { autofocus: true }),
  };
}
