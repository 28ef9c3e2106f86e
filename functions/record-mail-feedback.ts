/** From the mail provider: addresses that bounce for good, or whose owners complain, are not written to again. */
import * as z from "zod";
import { subscriberIdOf } from "../shared/alert/address.ts";
import { suppressAddress } from "../shared/alert/suppress-address.ts";
import type { Services } from "../shared/services.ts";

const recipients = z.array(z.object({ emailAddress: z.string() })).default([]);

/** An SES event as EventBridge hands it on. */
const feedbackSchema = z.object({
  detail: z.object({
    eventType: z.string(),
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }).optional(),
    complaint: z.object({ complainedRecipients: recipients }).optional(),
  }),
});

export async function handle(
  event: unknown,
  services: Pick<Services, "clock" | "log" | "signer" | "subscribers" | "suppressions">,
): Promise<void> {
  const { eventType, bounce, complaint } = feedbackSchema.parse(event).detail;
  // A full mailbox or a busy server bounces too, and may take the next mail.
  const bounced = bounce?.bounceType === "Permanent" ? bounce.bouncedRecipients : [];
  const complained = complaint?.complainedRecipients ?? [];
  const reason = complained.length ? "complaint" : "bounce";
  for (const { emailAddress } of [...bounced, ...complained])
    await suppressAddress(subscriberIdOf(emailAddress, services.signer), reason, services);
  services.log.info("mail-feedback", { eventType, suppressed: bounced.length + complained.length });
}
