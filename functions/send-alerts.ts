/** From the queue of alerts: one page of an alert's recipients becomes mail requests, the rest another message. */
import { fanOutAlert, fanOutChange, type AlertServices } from "../shared/alert/fan-out-alert.ts";
import { handleMessages } from "../shared/handle-messages.ts";
import type { AlertRequest, PageAlert, QueueEvent, QueueResult } from "../shared/path.ts";

export async function handle(event: QueueEvent, services: AlertServices): Promise<QueueResult> {
  return handleMessages<AlertRequest | PageAlert>(event, services.log, async (request) => {
    if ("change" in request) {
      const recipients = await fanOutChange(request, services);
      const { versionId, what } = request.change;
      services.log.info("alerted-of-page", { versionId, what, recipients });
      return;
    }
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
