/** The filters of the list, as a form whose state is the address; and those in force, each with a link that removes it. */
import { CONTACT_STATUSES, CONTACT_TYPES } from "../../extract/contact-record.ts";
import type { Lang } from "../../extract/contact-record.ts";
import type { FilterQuery } from "../api/queries.ts";
import { countryName, formatDay } from "../words/format.ts";
import { knownPeople } from "../../people/known-people.ts";
import { nameOfId } from "../words/names.ts";
import { countries } from "../../people/countries.ts";
import type { View } from "./view.ts";

const FILTERS = ["q", "leader", "country", "pair", "type", "status", "from", "to"] as const;

export const filterQuery = (filter: FilterQuery): Record<string, string | undefined> =>
  Object.fromEntries(FILTERS.map((name) => [name, filter[name]]));

export const isFiltered = (filter: FilterQuery): boolean => FILTERS.some((name) => filter[name]);

/** What a filter says in words: "Lãnh đạo: Vladimir Putin". */
export function filterWords(name: (typeof FILTERS)[number], value: string, view: View): string {
  const { words, lang } = view;
  if (name === "leader") return nameOfId(value, lang);
  if (name === "country") return countryName(value, lang);
  if (name === "pair")
    return value
      .split("+")
      .map((code) => countryName(code, lang))
      .join(" – ");
  if (name === "type") return words.types[value as keyof typeof words.types];
  if (name === "status") return words.statuses[value as keyof typeof words.statuses];
  if (name === "from" || name === "to") return formatDay(value, lang);
  return `“${value}”`;
}

export function FilterForm({ view, filter }: { view: View; filter: FilterQuery }) {
  const { words } = view;
  const { filter: labels } = words;
  const inForce = FILTERS.filter((name) => filter[name]);
  return (
    <section class="filters" aria-label={labels.title}>
      {inForce.length > 0 && (
        <ul class="meta" aria-label={labels.active}>
          {inForce.map((name) => (
            <li>
              <a class="chip" href={view.link("/", { ...filterQuery(filter), [name]: undefined })}>
                <span class="hidden">{labels.remove} </span>
                {labels[name]}: {filterWords(name, filter[name] ?? "", view)}{" "}
                <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <form action="/" method="get" role="search">
        <HiddenLang view={view} />
        <div class="search">
          <div>
            <label for="q">{labels.q}</label>
            <input
              id="q"
              name="q"
              type="search"
              value={filter.q}
              maxlength={100}
              placeholder={labels.qHint}
              aria-describedby="q-scope"
            />
          </div>
          <button type="submit">{labels.apply}</button>
        </div>
        <p class="small muted" id="q-scope">
          {labels.qScope}
        </p>
        <details open={inForce.some((name) => name !== "q")}>
          <summary>{labels.more}</summary>
          <div class="fields">
            <Select
              id="leader"
              label={labels.leader}
              value={filter.leader}
              any={labels.any}
              options={leaderOptions(view, filter.leader ? [filter.leader] : [])}
            />
            <Select
              id="country"
              label={labels.country}
              value={filter.country}
              any={labels.any}
              options={countryOptions(view)}
            />
            <Select
              id="type"
              label={labels.type}
              value={filter.type}
              any={labels.any}
              options={CONTACT_TYPES.map((type) => [type, words.types[type]])}
            />
            <Select
              id="status"
              label={labels.status}
              value={filter.status}
              any={labels.any}
              options={CONTACT_STATUSES.map((status) => [status, words.statuses[status]])}
            />
            <div>
              <label for="from">{labels.from}</label>
              <input id="from" name="from" type="date" value={filter.from} />
            </div>
            <div>
              <label for="to">{labels.to}</label>
              <input id="to" name="to" type="date" value={filter.to} />
            </div>
            {filter.pair && <input type="hidden" name="pair" value={filter.pair} />}
          </div>
        </details>
      </form>
      {inForce.length > 0 && (
        <p class="small">
          <a href={view.link("/")}>{labels.clear}</a>
        </p>
      )}
    </section>
  );
}

/** Forms that answer with a page keep the language of the address. */
export const HiddenLang = ({ view }: { view: View }) =>
  view.link("/") === "/" ? null : <input type="hidden" name="lang" value={view.lang} />;

interface SelectProps {
  id: string;
  label: string;
  value: string | undefined;
  any: string;
  options: [string, string][];
}

function Select({ id, label, value, any, options }: SelectProps) {
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} name={id}>
        <option value="">{any}</option>
        {options.map(([option, name]) => (
          <option value={option} selected={option === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Whose leaders are offered by name; everybody else is found by words or by country. */
const OFTEN = (
  "VN US RU CN UA FR DE GB IT JP KR KP IN PK IL IR TR SA AE EG SY EU UN NATO VA PL HU BY RS CA MX BR VE CU AU " +
  "TH KH LA MY SG ID PH MM KZ ZA"
).split(" ");

export function leaderOptions({ lang, today }: View, chosen: readonly string[]): [string, string][] {
  const people = knownPeople();
  const ids = new Set(
    OFTEN.flatMap((country) => people.leadersOf(country, today).slice(0, 2)).map(({ id }) => id),
  );
  for (const id of chosen) ids.add(id);
  return [...ids].map((id): [string, string] => [id, nameOfId(id, lang)]).sort(byName(lang));
}

export function countryOptions({ lang }: View): [string, string][] {
  return countries.map(({ code }): [string, string] => [code, countryName(code, lang)]).sort(byName(lang));
}

const collators = { vi: new Intl.Collator("vi"), en: new Intl.Collator("en") };
const byName =
  (lang: Lang) =>
  ([, a]: [string, string], [, b]: [string, string]): number =>
    collators[lang].compare(a, b);
