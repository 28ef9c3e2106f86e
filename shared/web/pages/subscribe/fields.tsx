/** The fields that forms are made of: each with its label, what it holds, and what is wrong with it beside it. */
import type { Child } from "hono/jsx";
import {
  attributesOf,
  fieldOf,
  idOf,
  labelsOf,
  oneOf,
  problemFields,
  severalOf,
  type FormShown,
} from "./form-shown.ts";

type Options = [value: string, text: string][];

interface FieldProps {
  form: FormShown;
  name: string;
  label: string;
}

/** What is wrong with a field, in the reader's language where it is something that a reader may come upon. */
function Message({ form, name }: Pick<FieldProps, "form" | "name">) {
  const said: string | undefined = (form.view.words.subscribe.wrong as Record<string, string>)[name];
  const problem = form.problems.find((one) => fieldOf(one) === name);
  return said === undefined ? <span lang="en">{problem?.message}</span> : <>{said}</>;
}

export const Wrong = ({ form, name }: Pick<FieldProps, "form" | "name">) =>
  problemFields(form).includes(name) ? (
    <span class="problem" id={`${idOf(form, name)}-wrong`}>
      <Message form={form} name={name} />
    </span>
  ) : null;

export const Text = ({
  form,
  name,
  label,
  hint,
  ...input
}: FieldProps & {
  hint?: string;
  maxlength?: number;
  type?: string;
  inputmode?: "email" | "url";
  autocomplete?: string;
  placeholder?: string;
  required?: boolean;
}) => (
  <div>
    <label for={idOf(form, name)}>{label}</label>
    <input {...attributesOf(form, name)} value={oneOf(form, name)} {...input} />
    <Wrong form={form} name={name} />
    {hint && <span class="hint">{hint}</span>}
  </div>
);

/** @param usual what is chosen when the field holds nothing */
export const One = ({
  form,
  name,
  label,
  options,
  usual,
}: FieldProps & { options: Options; usual?: string }) => {
  const chosen = oneOf(form, name) ?? usual;
  return (
    <div>
      <label for={idOf(form, name)}>{label}</label>
      <select {...attributesOf(form, name)}>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
      <Wrong form={form} name={name} />
    </div>
  );
};

export const Several = ({ form, name, label, options }: FieldProps & { options: Options }) => {
  const chosen = severalOf(form, name);
  return (
    <div>
      <label for={idOf(form, name)}>{label}</label>
      <select {...attributesOf(form, name)} multiple size={6}>
        {options.map(([value, text]) => (
          <option value={value} selected={chosen.includes(value)}>
            {text}
          </option>
        ))}
      </select>
      <Wrong form={form} name={name} />
    </div>
  );
};

/** Boxes to tick, or one of several buttons; the first carries the field's id, so that a problem leads to it. */
export const Checks = ({
  form,
  name,
  options,
  usual = [],
  type = "checkbox",
}: Omit<FieldProps, "label"> & { options: Options; usual?: string[]; type?: "checkbox" | "radio" }) => {
  const held = severalOf(form, name);
  const chosen = held.length > 0 ? held : usual;
  const { id, ...shared } = attributesOf(form, name);
  const { autofocus, ...others } = { autofocus: undefined, ...shared };
  return (
    <>
      <div class="checks">
        {options.map(([value, text], n) => (
          <label>
            <input
              {...others}
              {...(n === 0 && { id, autofocus })}
              type={type}
              value={value}
              checked={chosen.includes(value)}
            />
            {text}
          </label>
        ))}
      </div>
      <Wrong form={form} name={name} />
    </>
  );
};

export const Group = ({ legend, hint, children }: { legend: string; hint?: string; children?: Child }) => (
  <fieldset>
    <legend>{legend}</legend>
    {hint && <span class="hint">{hint}</span>}
    {children}
  </fieldset>
);

/** All that is wrong with a form, before it: each leads to its field. */
export function Problems({ form }: { form: FormShown }) {
  if (form.problems.length === 0) return null;
  const labels = labelsOf(form.view);
  return (
    <div class="notice bad" role="alert">
      <p>{form.view.words.subscribe.problems}</p>
      <ul>
        {problemFields(form).map((name) => (
          <li>
            {labels[name] !== undefined && (
              <>
                <a href={`#${idOf(form, name)}`}>{labels[name]}</a>:{" "}
              </>
            )}
            <Message form={form} name={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}
