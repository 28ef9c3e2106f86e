/** The functions by the names that `infra/wiring.ts` gives them. */
import * as checkPage from "../../functions/check-page.ts";
import * as enqueueDuePages from "../../functions/enqueue-due-pages.ts";
import * as recordMailFeedback from "../../functions/record-mail-feedback.ts";
import * as resolveMentions from "../../functions/resolve-mentions.ts";
import * as sendAlerts from "../../functions/send-alerts.ts";
import * as sendDigests from "../../functions/send-digests.ts";
import * as sendMail from "../../functions/send-mail.ts";
import type { FunctionName } from "../wiring.ts";

/** The web function is not called by events here: `start` serves its app. */
export const handlers = {
  "enqueue-due-pages": enqueueDuePages.handle,
  "check-page": checkPage.handle,
  "resolve-mentions": resolveMentions.handle,
  "send-alerts": sendAlerts.handle,
  "send-mail": sendMail.handle,
  "send-digests": sendDigests.handle,
  "record-mail-feedback": recordMailFeedback.handle,
} satisfies Partial<Record<FunctionName, unknown>> as Record<FunctionName, unknown>;
