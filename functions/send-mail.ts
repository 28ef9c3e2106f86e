/** From the queues of mails: each message once, at the provider's rate; what it won't take now comes again later. */
import { handleMessages } from "../shared/handle-messages.ts";
import { withFields } from "../shared/log.ts";
import {
  deferSeconds,
  deliverMessage,
  waitSeconds,
  type DeliveryServices,
} from "../shared/mail/deliver-message.ts";
import { draftMessage } from "../shared/mail/draft.ts";
import { MailDeferred } from "../shared/mail/mailer.ts";
import type { MailRequest, QueueEvent, QueueResult } from "../shared/path.ts";
import type { Services } from "../shared/services.ts";

/** About six hours; a provider that stays away longer is something for the operator, and the message a dead letter. */
const MOST_DEFERRALS = 30;

export async function handle(
  event: QueueEvent,
  services: DeliveryServices & { queues: Pick<Services["queues"], "mail" | "answers"> },
): Promise<QueueResult> {
  return handleMessages<MailRequest>(event, services.log, async (request) => {
    const versionId = request.kind === "alert" ? request.versionId : undefined;
    const log = withFields(services.log, { versionId });
    try {
      await deliverMessage(await draftMessage(request, services), { ...services, log });
    } catch (error) {
      const { kind, deferred = 0 } = request;
      if (!(error instanceof MailDeferred)) throw error;
      const { afterSeconds, message: reason } = error;
      if (afterSeconds === undefined && deferred >= MOST_DEFERRALS) throw error;
      const waits = afterSeconds !== undefined;
      log.warn("mail-deferred", { kind, deferred, reason });
      const again = waits ? request : { ...request, deferred: deferred + 1 };
      const delaySeconds = waits
        ? waitSeconds(afterSeconds, Math.random)
        : deferSeconds(deferred, Math.random);
      const { answers, mail } = services.queues;
      await ("pendingId" in again
        ? answers.send(again, { delaySeconds })
        : mail.send(again, { delaySeconds }));
    }
  });
}
