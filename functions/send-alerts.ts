/** From the queue of alerts: one page of an alert's recipients becomes mail requests, the rest another message. */
import { fanOutAlert, type AlertServices } from "../shared/alert/fan-out-alert.ts";
import { handleMessages } from "../shared/handle-messages.ts";
import type { AlertRequest, QueueEvent, QueueResult } from "../shared/path.ts";

export async function handle(event: QueueEvent, services: AlertServices): Promise<QueueResult> {
  return handleMessages<AlertRequest>(event, services.log, async (request) => {
    const recipients = await fanOutAlert(request, services);
    const { versionId, contactId, milestone, cursor } = request;
    services.log.info("alerted", {
      versionId,
      contactId,
      milestone,
      recipients,
      isFirst: cursor === undefined,
    });
  });
}
