/** `npm run contacts`: an operator looks at a contact, and corrects what was taken for one or for two. */
import { createLog } from "../../shared/log.ts";
import { contactAsOf } from "../../shared/resolve/as-of.ts";
import { joinContacts, splitContact } from "../../shared/resolve/correct-contacts.ts";
import type { ContactStore, WholeContact } from "../../shared/store/contacts.ts";
import { type Command, type Given, readArguments, run, UsageError } from "./command-line.ts";
import { requireData } from "./data-folder.ts";
import { localConfig } from "./local-config.ts";
import { openLocalServices } from "./local-services.ts";

const command: Command<"data" | "pages" | "at"> = {
  usage: "npm run contacts -- show ID [--at TIME] | join ID OTHER | split ID --pages URL,URL",
  about: [
    "show   what a contact is, who says so and how it came about; with --at, as it stood then",
    "join   everything told of OTHER is told of ID from now on",
    "split  what these pages tell becomes a contact of its own",
    "Decisions stay: later reports follow them. Stop the running product first.",
  ].join("\n"),
  options: {
    data: { value: "DIR", default: ".parley", help: "where everything is kept" },
    pages: { value: "URL,URL", help: "split: pages whose contact it is" },
    at: { value: "TIME", help: "show: a time in the past, such as 2025-10-17T09:00Z" },
  },
  positionals: ["what to do", "contact", "other contact"],
};

type Options = Given<"data" | "pages" | "at">;

await run(async () => {
  const given = readArguments(command);
  const clock = () => new Date();
  const act = chosen(given, clock);
  const log = createLog((line) => void process.stderr.write(`${line}\n`), clock);
  const dataFolder = given.text("data")!;
  requireData(dataFolder);
  const services = await openLocalServices({
    ...{ dataFolder, allowPrivateHosts: false, config: localConfig(), clock, log },
  });
  try {
    console.log(await act(services.contacts));
  } finally {
    await services.close();
  }
  return 0;
});

/** @throws UsageError */
function chosen(given: Options, clock: () => Date): (contacts: ContactStore) => Promise<string> {
  const [what, id, other] = given.positionals;
  if (id === undefined) throw new UsageError("name what to do, and a contact");
  switch (what) {
    case "show": {
      const at = timeOf(given);
      return async (contacts) => describe(await wholeOf(id, contacts), at);
    }
    case "join": {
      if (other === undefined) throw new UsageError("join takes two contacts");
      return async (contacts) => {
        await joinContacts(id, other, { contacts, clock });
        return `${other} is part of ${id} from now on`;
      };
    }
    case "split": {
      const pages = given.text("pages")?.split(",");
      if (!pages) throw new UsageError("split takes --pages");
      return async (contacts) => {
        const { claims } = await wholeOf(id, contacts);
        const told = claims.filter(({ page }) => pages.includes(page.url) || pages.includes(page.sourceId));
        const sourceIds = told.map(({ page }) => page.sourceId);
        const made = await splitContact(id, sourceIds, { contacts, clock });
        return `What ${told.length} of the pages of ${id} tell is contact ${made.id} from now on`;
      };
    }
    default:
      throw new UsageError(`"${what}" is none of show, join, split`);
  }
}

function timeOf(given: Options): string | undefined {
  const text = given.text("at");
  if (text === undefined) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new UsageError(`--at takes a time, not "${text}"`);
  return time.toISOString();
}

async function wholeOf(id: string, contacts: ContactStore): Promise<WholeContact> {
  const whole = await contacts.getWhole(id);
  if (!whole) throw new UsageError(`there is no contact ${id}`);
  return whole;
}

/** @param at a time in the past; now when left out */
function describe(whole: WholeContact, at: string | undefined): string {
  const contact = at === undefined ? whole.contact : contactAsOf(whole, at);
  const known = <T>(items: T[], time: (item: T) => string) =>
    at === undefined ? items : items.filter((item) => time(item) <= at);
  return JSON.stringify(
    {
      contact: contact ?? null,
      saidBy: known(whole.claims, ({ firstSeen }) => firstSeen).map(({ page, record, withdrawnAt }) => ({
        ...{ url: page.url, seenAt: page.seenAt, ...(withdrawnAt && { withdrawnAt }) },
        quotes: record.evidence.map(({ quote }) => quote),
      })),
      history: known(whole.revisions, (revision) => revision.at).map(
        ({ n, at: then, what, changes, page }) => ({
          ...{ n, at: then, what, ...(changes.length && { changes }), ...(page && { url: page.url }) },
        }),
      ),
    },
    null,
    2,
  );
}
