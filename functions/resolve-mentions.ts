/** What pages tell becomes contacts: one writer at a time for the same sides, by the queue's groups. */
import type { MentionReport, QueueEvent, QueueResult } from "../shared/path.ts";
import { resolveReport } from "../shared/resolve/resolve-report.ts";
import type { Services } from "../shared/services.ts";

type Uses = Pick<Services, "clock" | "config" | "contacts" | "log" | "queues">;

/** A report that fails comes again, and those of the same sides after it, so that their order stays. */
export async function resolveMentions(event: QueueEvent, services: Uses): Promise<QueueResult> {
  const failed: string[] = [];
  const halted = new Set<string>();
  for (const { messageId, body } of event.Records) {
    const report = JSON.parse(body) as MentionReport;
    if (!halted.has(report.sides) && (await resolved(report, services))) continue;
    halted.add(report.sides);
    failed.push(messageId);
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

async function resolved(report: MentionReport, services: Uses): Promise<boolean> {
  const { clock, config, contacts, log, queues } = services;
  try {
    const alerts = await resolveReport(report, { contacts, clock, policy: config });
    for (const alert of alerts)
      await queues.alerts.send(alert, { delaySeconds: Math.min(config.settleSeconds, 900) });
    return true;
  } catch (error) {
    log.error("a report could not be resolved", { error: String(error), sides: report.sides, url: report.page.url });
    return false;
  }
}
