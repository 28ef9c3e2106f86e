/** `npm run cost`: what a month on AWS costs, line by line, with the arithmetic. */
import { readArguments, run, UsageError, wholeNumber, type Command } from "../../local/command-line.ts";
import { estimateCost, type Load } from "./estimate-cost.ts";
import { MEASURED } from "./measured.ts";
import { PRICES_AS_OF } from "./prices.ts";

const command: Command<
  "sources" | "every" | "subscribers" | "per-host" | "changes" | "alerts" | "alerted" | "views" | "json"
> = {
  usage: "npm run cost -- [options]",
  about: "Says what a month costs on AWS in us-east-1, and why.",
  options: {
    sources: { value: "N", default: "100", help: "pages watched" },
    every: { value: "TIME", default: "10m", help: "how often each is checked: 30s, 10m, 1h" },
    subscribers: { value: "N", default: "100", help: "people subscribed" },
    "per-host": { value: "N", default: "25", help: "pages watched of one host, on average" },
    changes: { value: "N", default: "500", help: "new or changed articles a day" },
    alerts: { value: "N", default: "1.8", help: "alerts a day, as half a year of news gave" },
    alerted: { value: "PERCENT", default: "50", help: "subscribers whom an alert is for" },
    views: { value: "N", default: "2000", help: "web pages shown a day" },
    json: { help: "one JSON object instead of a table" },
  },
};

const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `10m` → 600. @throws UsageError */
function seconds(text: string): number {
  const [, amount, unit] = /^([1-9]\d{0,5})([smhd])$/.exec(text) ?? [];
  if (!amount || !unit) throw new UsageError(`--every takes a time such as 30s, 10m or 1h, not "${text}"`);
  return Number(amount) * UNITS[unit]!;
}

/** `1.8`. @throws UsageError */
function amount(name: string, text: string): number {
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(text))
    throw new UsageError(`--${name} takes a number such as 2 or 1.8, not "${text}"`);
  return Number(text);
}

await run(async () => {
  const given = readArguments(command);
  const whole = (name: "sources" | "subscribers" | "per-host" | "changes" | "alerted" | "views") =>
    wholeNumber(name, given.text(name)!, 0, 1_000_000);
  const load: Load = {
    sources: whole("sources"),
    everySeconds: seconds(given.text("every")!),
    subscribers: whole("subscribers"),
    sourcesPerHost: Math.max(1, whole("per-host")),
    changesPerDay: whole("changes"),
    alertsPerDay: amount("alerts", given.text("alerts")!),
    shareAlerted: whole("alerted") / 100,
    pageViewsPerDay: whole("views"),
  };
  const lines = estimateCost(load, MEASURED);
  const total = lines.reduce((sum, { usd }) => sum + usd, 0);
  if (given.flag("json")) process.stdout.write(`${JSON.stringify({ load, lines, total })}\n`);
  else {
    const rows = lines.map(
      ({ part, arithmetic, usd }) => `${part.padEnd(32)}${usd.toFixed(2).padStart(8)}   ${arithmetic}`,
    );
    const head = `US dollars a month, us-east-1, prices of ${PRICES_AS_OF}, what is free in every account taken off`;
    process.stdout.write(
      `${[head, "", ...rows, "", `${"Total".padEnd(32)}${total.toFixed(2).padStart(8)}`].join("\n")}\n`,
    );
  }
  return 0;
});
