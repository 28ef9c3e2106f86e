/** The fields of a subscription: who, what, how often; the same for a new one and for one that is changed. */
import { homeZone } from "../../../alert/quiet-hours.ts";
import { CONTACT_LEVELS, CONTACT_STATUSES, CONTACT_TYPES } from "../../../extract/contact-record.ts";
import { FREQUENCIES } from "../../../store/subscribers.ts";
import { countryOptions, leaderOptions } from "../../page/filter-form.tsx";
import { Checks, Group, One, Several, Text, Wrong } from "./fields.tsx";
import { oneOf, severalOf, type FormShown } from "./form-shown.ts";
import { FollowedPages } from "./wishes-words.tsx";
import { WebhookFields } from "./webhook-fields.tsx";

interface FieldsProps {
  form: FormShown;
  /** What calls of the subscription's webhook are signed with; known once the subscription is. */
  secret?: string;
  /** The webhook failed for days and is not called any more. */
  switchedOff?: boolean;
}

export function WishesFields({ form, secret, switchedOff = false }: FieldsProps) {
  const { words } = form.view;
  const labels = words.subscribe;
  const sources = severalOf(form, "sources");
  return (
    <>
      {sources.length > 0 ? (
        <Group legend={labels.page}>
          <p class="small">
            <FollowedPages ids={sources} view={form.view} followed={form.followed} />
          </p>
          <input type="hidden" name="sources" value={sources.join(",")} />
          <Wrong form={form} name="sources" />
        </Group>
      ) : (
        <ContactFields form={form} />
      )}
      <Group legend={labels.howOften}>
        <Checks
          form={form}
          name="frequency"
          type="radio"
          options={FREQUENCIES.map((frequency) => [frequency, labels.frequencies[frequency]])}
          usual={["immediate"]}
        />
        <div class="fields">
          <One form={form} name="hour" label={labels.hour} options={HOURS} usual="7" />
          <One
            form={form}
            name="weekday"
            label={labels.weekday}
            options={words.calendar.weekdaysLong.map((day, n) => [String(n + 1), day])}
            usual="1"
          />
        </div>
      </Group>
      <WebhookFields form={form} secret={secret} switchedOff={switchedOff} />
    </>
  );
}

function ContactFields({ form }: { form: FormShown }) {
  const { view } = form;
  const { words } = view;
  const labels = words.subscribe;
  return (
    <>
      <Group legend={labels.who} hint={labels.whoHint}>
        <div class="fields roomy">
          <Several
            form={form}
            name="leaders"
            label={words.filter.leader}
            options={leaderOptions(view, severalOf(form, "leaders"))}
          />
          <Several form={form} name="countries" label={words.filter.country} options={countryOptions(view)} />
          <Text form={form} name="pairs" label={words.filter.pair} hint={labels.pairsHint} maxlength={800} />
          <Text form={form} name="words" label={words.filter.q} hint={labels.wordsHint} maxlength={800} />
        </div>
      </Group>
      <Group legend={words.filter.type} hint={labels.noneIsAll}>
        <Checks form={form} name="types" options={CONTACT_TYPES.map((type) => [type, words.types[type]])} />
      </Group>
      <Group legend={words.filter.status} hint={labels.noneIsAll}>
        <Checks
          form={form}
          name="statuses"
          options={CONTACT_STATUSES.map((status) => [status, words.statuses[status]])}
        />
      </Group>
      <Group legend={words.contact.level}>
        <Checks
          form={form}
          name="levels"
          options={CONTACT_LEVELS.map((level) => [level, words.levels[level]])}
          usual={["leader", "mixed"]}
        />
        <Checks form={form} name="background" options={[["on", labels.background]]} />
      </Group>
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

/** How somebody wants to be written to. */
export function ReaderFields({ form }: { form: FormShown }) {
  const { lang, words } = form.view;
  const labels = words.subscribe;
  const zone = oneOf(form, "timeZone") || homeZone(lang);
  const zones = ZONES.includes(zone) ? ZONES : [zone, ...ZONES];
  const none: [string, string] = ["", "–"];
  return (
    <div class="fields">
      <One
        form={form}
        name="lang"
        label={labels.lang}
        options={[
          ["vi", "Tiếng Việt"],
          ["en", "English"],
        ]}
        usual={lang}
      />
      <One
        form={form}
        name="timeZone"
        label={labels.timeZone}
        options={zones.map((name) => [name, name.replaceAll("_", " ")])}
        usual={zone}
      />
      <One form={form} name="quietFrom" label={labels.quietFrom} options={[none, ...HOURS]} />
      <One form={form} name="quietTo" label={labels.quietTo} options={[none, ...HOURS]} />
    </div>
  );
}

/** As text, since browsers take no address with other letters than ASCII's for one; the server knows them all. */
export const EmailField = ({ form }: { form: FormShown }) => (
  <Text
    form={form}
    name="email"
    label={form.view.words.subscribe.email}
    hint={form.view.words.subscribe.emailHint}
    type="text"
    inputmode="email"
    autocomplete="email"
    required
    maxlength={254}
  />
);
