/** The fields of a subscription: who, what, how often; the same for a new one and for one that is changed. */
import type { Child } from "hono/jsx";
import type { Filter } from "../../alert/filter-schema.ts";
import { CONTACT_LEVELS, CONTACT_STATUSES, CONTACT_TYPES } from "../../extract/contact-record.ts";
import { FREQUENCIES, type Subscription } from "../../store/subscribers.ts";
import { countryOptions, leaderOptions } from "./filter-form.tsx";
import type { View } from "./view.ts";
import { WebhookFields } from "./webhook-fields.tsx";

export type WishesShown = Partial<Omit<Subscription, "filter">> & { filter?: Partial<Filter> };

interface FieldsProps {
  view: View;
  wishes: WishesShown;
  /** What calls of the subscription's webhook are signed with. */
  secret?: string;
  /** Sets the ids of one form apart from those of another on the page. */
  prefix: string;
}

export function WishesFields({ view, wishes, secret, prefix }: FieldsProps) {
  const { words } = view;
  const { filter = {} } = wishes;
  const labels = words.subscribe;
  const leaders = filter.leaders ?? [];
  return (
    <>
      {filter.sources?.length ? (
        <Group legend={labels.page}>
          <p class="small">{filter.sources.map((id) => labels.changesOf(id)).join(", ")}</p>
          <input type="hidden" name="sources" value={filter.sources.join(",")} />
        </Group>
      ) : (
        <>
          <Group legend={labels.who} hint={labels.whoHint}>
            <div class="fields roomy">
              <Several
                id={`${prefix}leaders`}
                name="leaders"
                label={words.filter.leader}
                options={leaderOptions(view, leaders)}
                chosen={leaders}
              />
              <Several
                id={`${prefix}countries`}
                name="countries"
                label={words.filter.country}
                options={countryOptions(view)}
                chosen={filter.countries ?? []}
              />
              <Text
                id={`${prefix}pairs`}
                name="pairs"
                label={words.filter.pair}
                value={filter.pairs?.join(", ")}
                hint={labels.pairsHint}
              />
              <Text
                id={`${prefix}words`}
                name="words"
                label={words.filter.q}
                value={filter.words?.join(", ")}
                hint={labels.wordsHint}
              />
            </div>
          </Group>
          <Group legend={words.filter.type} hint={labels.noneIsAll}>
            <Checks
              name="types"
              options={CONTACT_TYPES.map((type) => [type, words.types[type]])}
              chosen={filter.types ?? []}
            />
          </Group>
          <Group legend={words.filter.status} hint={labels.noneIsAll}>
            <Checks
              name="statuses"
              options={CONTACT_STATUSES.map((status) => [status, words.statuses[status]])}
              chosen={filter.statuses ?? []}
            />
          </Group>
          <Group legend={words.contact.level}>
            <Checks
              name="levels"
              options={CONTACT_LEVELS.map((level) => [level, words.levels[level]])}
              chosen={filter.levels ?? ["leader", "mixed"]}
            />
            <Checks
              name="background"
              options={[["on", labels.background]]}
              chosen={filter.background ? ["on"] : []}
            />
          </Group>
        </>
      )}
      <Group legend={labels.howOften}>
        <div class="checks">
          {FREQUENCIES.map((frequency) => (
            <label>
              <input
                type="radio"
                name="frequency"
                value={frequency}
                checked={frequency === (wishes.frequency ?? "immediate")}
              />
              {labels.frequencies[frequency]}
            </label>
          ))}
        </div>
        <div class="fields">
          <One
            id={`${prefix}hour`}
            name="hour"
            label={labels.hour}
            options={HOURS}
            chosen={String(wishes.hour ?? 7)}
          />
          <One
            id={`${prefix}weekday`}
            name="weekday"
            label={labels.weekday}
            options={words.calendar.weekdaysLong.map((day, n) => [String(n + 1), day])}
            chosen={String(wishes.weekday ?? 1)}
          />
        </div>
      </Group>
      <WebhookFields view={view} webhook={wishes.webhook} secret={secret} prefix={prefix} />
    </>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour): [string, string] => [
  String(hour),
  `${String(hour).padStart(2, "0")}:00`,
]);

const ZONES = (
  "Asia/Ho_Chi_Minh Asia/Bangkok Asia/Singapore Asia/Shanghai Asia/Tokyo Asia/Seoul Asia/Kolkata Asia/Dubai Europe/Moscow " +
  "Europe/Kyiv Europe/Berlin Europe/Paris Europe/London UTC America/New_York America/Chicago America/Los_Angeles " +
  "America/Sao_Paulo Australia/Sydney"
).split(" ");

interface Reader {
  lang: string;
  timeZone?: string | undefined;
  quietHours?: { from: number; to: number } | undefined;
}

/** How somebody wants to be written to. */
export function ReaderFields({ view, reader, prefix }: { view: View; reader: Reader; prefix: string }) {
  const labels = view.words.subscribe;
  const zone = reader.timeZone ?? (view.lang === "vi" ? "Asia/Ho_Chi_Minh" : "UTC");
  const zones = ZONES.includes(zone) ? ZONES : [zone, ...ZONES];
  const none: [string, string] = ["", "–"];
  return (
    <div class="fields">
      <One
        id={`${prefix}lang`}
        name="lang"
        label={labels.lang}
        options={[
          ["vi", "Tiếng Việt"],
          ["en", "English"],
        ]}
        chosen={reader.lang}
      />
      <One
        id={`${prefix}zone`}
        name="timeZone"
        label={labels.timeZone}
        options={zones.map((name) => [name, name.replaceAll("_", " ")])}
        chosen={zone}
      />
      <One
        id={`${prefix}quiet-from`}
        name="quietFrom"
        label={labels.quietFrom}
        options={[none, ...HOURS]}
        chosen={String(reader.quietHours?.from ?? "")}
      />
      <One
        id={`${prefix}quiet-to`}
        name="quietTo"
        label={labels.quietTo}
        options={[none, ...HOURS]}
        chosen={String(reader.quietHours?.to ?? "")}
      />
    </div>
  );
}

export function EmailField({ view, value }: { view: View; value?: string | undefined }) {
  const labels = view.words.subscribe;
  return (
    <div>
      <label for="email">{labels.email}</label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        required
        maxlength={254}
        value={value}
      />
      <span class="hint">{labels.emailHint}</span>
    </div>
  );
}

const Group = ({ legend, hint, children }: { legend: string; hint?: string; children?: Child }) => (
  <fieldset>
    <legend>{legend}</legend>
    {hint && <span class="hint">{hint}</span>}
    {children}
  </fieldset>
);

type Options = [string, string][];

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  options: Options;
}

const One = ({ id, name, label, options, chosen }: ChoiceProps & { chosen: string }) => (
  <div>
    <label for={id}>{label}</label>
    <select id={id} name={name}>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

const Several = ({ id, name, label, options, chosen }: ChoiceProps & { chosen: string[] }) => (
  <div>
    <label for={id}>{label}</label>
    <select id={id} name={name} multiple size={6}>
      {options.map(([value, text]) => (
        <option value={value} selected={chosen.includes(value)}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

const Text = ({
  id,
  name,
  label,
  value,
  hint,
}: Omit<ChoiceProps, "options"> & { value: string | undefined; hint: string }) => (
  <div>
    <label for={id}>{label}</label>
    <input id={id} name={name} value={value} maxlength={200} />
    <span class="hint">{hint}</span>
  </div>
);

const Checks = ({ name, options, chosen }: { name: string; options: Options; chosen: readonly string[] }) => (
  <div class="checks">
    {options.map(([value, text]) => (
      <label>
        <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} />
        {text}
      </label>
    ))}
  </div>
);
