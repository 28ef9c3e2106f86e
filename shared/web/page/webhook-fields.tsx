/** Where a subscription goes when it does not go to the mailbox: an address on the web, in the form that is read there. */
import { WEBHOOK_FORMS, type Webhook } from "../../store/subscribers.ts";
import type { View } from "./view.ts";

interface FieldsProps {
  view: View;
  webhook: Webhook | undefined;
  /** What calls are signed with; known once the subscription is. */
  secret?: string | undefined;
  prefix: string;
}

export function WebhookFields({ view, webhook, secret, prefix }: FieldsProps) {
  const labels = view.words.webhook;
  return (
    <details open={webhook !== undefined}>
      <summary>{labels.title}</summary>
      <p class="small muted">{labels.lead}</p>
      {webhook?.switchedOffAt && <p class="notice bad">{labels.switchedOff}</p>}
      <div class="fields">
        <div>
          <label for={`${prefix}webhook`}>{labels.url}</label>
          <input
            id={`${prefix}webhook`}
            name="webhook"
            type="url"
            placeholder="https://"
            maxlength={500}
            value={webhook?.url}
          />
        </div>
        <div>
          <label for={`${prefix}webhook-form`}>{labels.form}</label>
          <select id={`${prefix}webhook-form`} name="webhookForm">
            {WEBHOOK_FORMS.map((form) => (
              <option value={form} selected={form === webhook?.form}>
                {labels.forms[form]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={`${prefix}chat`}>{labels.chat}</label>
          <input id={`${prefix}chat`} name="chat" maxlength={100} value={webhook?.chat} />
        </div>
      </div>
      {webhook && secret && (
        <p class="small">
          {labels.secret} <code>{secret}</code>
        </p>
      )}
    </details>
  );
}
