/** All that somebody chose, on one page, with a form for each part; and the way to it for who has no link at hand. */
import type { Child } from "hono/jsx";
import type { Filter } from "../../../alert/filter-schema.ts";
import { nameFollowed, type FollowedPage } from "../../../alert/name-followed.ts";
import type { Preview } from "../../../alert/preview-alerts.ts";
import type { Problem } from "../../../alert/read-wishes.ts";
import { webhookSecret } from "../../../alert/webhooks.ts";
import type { Subscriber, Subscription } from "../../../store/subscribers.ts";
import type { WebContext, WebServices } from "../../env.ts";
import { withQuery } from "../../page/link.ts";
import { textOf, type Given } from "../../page/read-form.ts";
import { renderPage } from "../../page/render-page.tsx";
import { viewOf, type View } from "../../page/view.ts";
import { Problems } from "./fields.tsx";
import { heldAsTyped, heldOfReader, heldOfWishes, type FormShown, type Held } from "./form-shown.ts";
import { PreviewShown } from "./preview-shown.tsx";
import { EmailField, ReaderFields, WishesFields } from "./wishes-fields.tsx";
import { FilterSummary, paceSummary } from "./wishes-words.tsx";

/** What came of a form of the page: it is shown again as it was typed, unless it was saved. */
export type Outcome =
  "saved" | { given: Given; problems?: Problem[]; preview?: Preview & { filter: Filter } };

/** The forms of the page, and which of them a browser sent. */
interface Forms {
  view: View;
  token: string;
  followed: ReadonlyMap<string, FollowedPage>;
  sent: Exclude<Outcome, "saved"> | undefined;
}

/** One form: as it is stored, or as it was just typed when it is the one that was sent. */
function formOf(
  { view, followed, sent }: Forms,
  prefix: string,
  stored: Held,
): FormShown & { isSent: boolean } {
  const isSent = textOf(sent?.given["form"]) === prefix;
  return {
    ...{ view, followed, prefix, isSent },
    held: isSent ? heldAsTyped(sent!.given) : stored,
    problems: isSent ? (sent!.problems ?? []) : [],
  };
}

export async function showPreferences(
  context: WebContext,
  subscriber: Subscriber,
  token: string,
  services: WebServices,
  outcome?: Outcome,
): Promise<Response> {
  const view = viewOf(context);
  const { words } = view;
  const sent = outcome === "saved" ? undefined : outcome;
  const { subscriptions, address } = subscriber;
  const typed = sent?.preview ? [sent.preview.filter] : [];
  const followed = await nameFollowed([...subscriptions.map(({ filter }) => filter), ...typed], services);
  const forms: Forms = { view, token, followed, sent };
  const reader = formOf(forms, "reader-", heldOfReader(subscriber));
  context.header("cache-control", "no-store");
  return renderPage(
    context,
    {
      title: words.preferences.title,
      section: "subscribe",
      noindex: true,
      ...(sent?.problems && { status: 400 as const }),
    },
    <>
      <header class="head">
        <h1>{words.preferences.title}</h1>
        <p class="lead">{address}</p>
      </header>
      {outcome === "saved" && (
        <p class="notice" role="status">
          {words.preferences.saved}
        </p>
      )}
      {subscriptions.length === 0 && <p class="notice">{words.preferences.none}</p>}
      {subscriptions.map((subscription, n) => (
        <OneSubscription
          forms={forms}
          subscription={subscription}
          n={n}
          secret={webhookSecret(subscription.id, services.signer)}
        />
      ))}
      <AddSubscription forms={forms} />
      <section class="section">
        <h2>{words.subscribe.reader}</h2>
        <PreferencesForm forms={forms} form={reader} action="reader" submit={words.preferences.save}>
          <ReaderFields form={reader} />
        </PreferencesForm>
      </section>
      <section class="section">
        <h2>{words.preferences.ownData}</h2>
        <form method="post" action={view.link("/preferences")} class="actions">
          <input type="hidden" name="token" value={token} />
          <a class="button plain" href={withQuery("/preferences/export", { token })}>
            {words.preferences.export}
          </a>
          <button type="submit" name="action" value="erase" class="danger">
            {words.preferences.erase}
          </button>
        </form>
      </section>
    </>,
  );
}

interface OneProps {
  forms: Forms;
  subscription: Subscription;
  n: number;
  secret: string;
}

function OneSubscription({ forms, subscription, n, secret }: OneProps) {
  const { view, token, followed } = forms;
  const { words } = view;
  const { id, filter, webhook } = subscription;
  const form = formOf(forms, `${id}-`, heldOfWishes(subscription, view));
  const switchedOff = webhook?.switchedOffAt !== undefined;
  return (
    <section class="card section" aria-label={words.preferences.subscription(n + 1)}>
      <h2>
        <FilterSummary filter={filter} view={view} followed={followed} />
      </h2>
      <p class="small muted">
        {paceSummary(subscription, view)}
        {webhook && ` · ${new URL(webhook.url).host}`}
      </p>
      <details open={form.isSent}>
        <summary>{words.preferences.change}</summary>
        <PreferencesForm
          forms={forms}
          form={form}
          id={id}
          action="change"
          submit={words.preferences.save}
          preview={words.subscribe.preview}
        >
          <WishesFields form={form} secret={secret} switchedOff={switchedOff} />
        </PreferencesForm>
      </details>
      <form method="post" action={view.link("/preferences")} class="actions">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="id" value={id} />
        <button type="submit" name="action" value="remove" class="plain">
          {words.preferences.remove}
        </button>
      </form>
    </section>
  );
}

function AddSubscription({ forms }: { forms: Forms }) {
  const { words } = forms.view;
  const form = formOf(forms, "new-", {});
  return (
    <section class="section">
      <h2>{words.preferences.add}</h2>
      <details open={form.isSent}>
        <summary>{words.preferences.add}</summary>
        <PreferencesForm
          forms={forms}
          form={form}
          action="add"
          submit={words.preferences.add}
          preview={words.subscribe.preview}
        >
          <WishesFields form={form} />
        </PreferencesForm>
      </details>
    </section>
  );
}

interface FormProps {
  forms: Forms;
  form: FormShown & { isSent: boolean };
  /** The subscription that it is about. */
  id?: string;
  action: "reader" | "change" | "add";
  submit: string;
  preview?: string;
  children?: Child;
}

/** What came of it stands in the form that was sent, where the reader is. */
const PreferencesForm = ({ forms, form, id, action, submit, preview, children }: FormProps) => (
  <form class="form" method="post" action={forms.view.link("/preferences")}>
    <input type="hidden" name="token" value={forms.token} />
    <input type="hidden" name="form" value={form.prefix} />
    {id !== undefined && <input type="hidden" name="id" value={id} />}
    <Problems form={form} />
    {form.isSent && forms.sent?.preview && (
      <PreviewShown view={forms.view} preview={forms.sent.preview} followed={forms.followed} />
    )}
    {children}
    <div class="actions">
      <button type="submit" name="action" value={action}>
        {submit}
      </button>
      {preview !== undefined && (
        <button type="submit" name="action" value="preview" class="plain">
          {preview}
        </button>
      )}
    </div>
  </form>
);

/** @param why nothing is opened: the link is not good, or what is wrong with the form that asks for one */
export function showAskForLink(
  context: WebContext,
  why?: "bad-link" | { given: Given; problems: Problem[] },
): Promise<Response> {
  const view = viewOf(context);
  const { words } = view;
  const typed = typeof why === "object" ? why : { given: {}, problems: [] };
  const form: FormShown = {
    ...{ view, prefix: "", followed: new Map() },
    ...{ held: heldAsTyped(typed.given), problems: typed.problems },
  };
  context.header("cache-control", "no-store");
  return renderPage(
    context,
    {
      title: words.preferences.title,
      section: "subscribe",
      noindex: true,
      ...(typed.problems.length > 0 && { status: 400 as const }),
    },
    <div class="head">
      <h1>{words.preferences.title}</h1>
      {why === "bad-link" && <p class="notice bad">{words.confirm.badLead}</p>}
      <p class="lead">{words.preferences.linkLead}</p>
      <Problems form={form} />
      <form class="form" method="post" action={view.link("/preferences")}>
        <EmailField form={form} />
        <div class="actions">
          <button type="submit" name="action" value="link">
            {words.preferences.askForLink}
          </button>
        </div>
      </form>
    </div>,
  );
}
