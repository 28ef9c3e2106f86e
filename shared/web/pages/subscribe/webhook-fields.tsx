/** Where a subscription goes when it does not go to the mailbox: an address on the web, in the form that is read there. */
import { WEBHOOK_FORMS } from "../../../store/subscribers.ts";
import { One, Text } from "./fields.tsx";
import { fieldOf, oneOf, type FormShown } from "./form-shown.ts";

interface FieldsProps {
  form: FormShown;
  secret: string | undefined;
  switchedOff: boolean;
}

const FIELDS = ["webhook", "webhookForm", "chat"];

export function WebhookFields({ form, secret, switchedOff }: FieldsProps) {
  const labels = form.view.words.webhook;
  const isUsed = Boolean(oneOf(form, "webhook"));
  const isWrong = form.problems.some((problem) => FIELDS.includes(fieldOf(problem)));
  return (
    <details open={isUsed || isWrong}>
      <summary>{labels.title}</summary>
      <p class="small muted">{labels.lead}</p>
      {switchedOff && <p class="notice bad">{labels.switchedOff}</p>}
      <div class="fields">
        <Text
          form={form}
          name="webhook"
          label={labels.url}
          inputmode="url"
          placeholder="https://"
          maxlength={500}
        />
        <One
          form={form}
          name="webhookForm"
          label={labels.form}
          options={WEBHOOK_FORMS.map((one) => [one, labels.forms[one]])}
          usual="json"
        />
        <Text form={form} name="chat" label={labels.chat} maxlength={100} />
      </div>
      {isUsed && secret && (
        <p class="small">
          {labels.secret} <code>{secret}</code>
        </p>
      )}
    </details>
  );
}
