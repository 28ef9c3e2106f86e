/** From the queue of mentions: what pages tell becomes contacts, one writer at a time for the same sides. */
import { handleMessages } from "../shared/handle-messages.ts";
import type { MentionReport, QueueEvent, QueueResult } from "../shared/path.ts";
import { resolveReport } from "../shared/resolve/resolve-report.ts";
import type { Services } from "../shared/services.ts";

type Uses = Pick<Services, "clock" | "config" | "contacts" | "log" | "queues">;

export async function handle(event: QueueEvent, services: Uses): Promise<QueueResult> {
  const { clock, config, contacts, log, queues } = services;
  return handleMessages<MentionReport>(event, log, async (report) => {
    const alerts = await resolveReport(report, { contacts, clock, policy: config });
    for (const alert of alerts) await queues.alerts.send(alert, { delaySeconds: config.settleSeconds });
    log.info("resolved", {
      sides: report.sides,
      versionId: report.page.versionId,
      contacts: [...new Set(alerts.map(({ contactId }) => contactId))],
      milestones: alerts.map((a) => a.milestone),
    });
  });
}
