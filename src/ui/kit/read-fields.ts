type FieldValue = string | number | boolean | null | readonly string[];

/** What a control of a form holds, as JSON takes it: by its type, or by `data-type` (number, list: one entry a line). An empty number or time is null. */
function readControl(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): FieldValue | undefined {
  if (control instanceof HTMLInputElement) {
    if (control.type === "checkbox") return control.dataset["type"] === "list" ? undefined : control.checked;
    if (control.type === "radio" && !control.checked) return undefined;
    if (control.type === "number" || control.dataset["type"] === "number")
      return control.value.trim() === "" ? null : Number(control.value);
    if (control.type === "datetime-local" || control.type === "date") return control.value || null;
  }
  if (control.dataset["type"] === "number") return control.value === "" ? null : Number(control.value);
  if (control.dataset["type"] === "list") return control.value.split("\n").filter((line) => line.trim() !== "");
  return control.value;
}

/**
 * The fields of a form as the JSON that a handler takes. "late.kind" becomes `{late: {kind: ...}}`. Ticked boxes with `data-type="list"` and one name become a list of their
 * values. Fields without a name, and those that are disabled, are left out.
 */
export function readFields(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  const put = (name: string, value: unknown) => {
    const path = name.split(".");
    const last = path.pop() ?? "";
    let at = fields;
    for (const step of path) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  };
  for (const control of form.elements) {
    const isField =
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement;
    if (!isField || !control.name || control.matches(":disabled")) continue;
    const value = readControl(control);
    if (value !== undefined) put(control.name, value);
  }
  const listed = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox][data-type=list]")];
  for (const name of new Set(listed.map((box) => box.name)))
    put(
      name,
      listed.filter((box) => box.name === name && box.checked && !box.matches(":disabled")).map(({ value }) => value),
    );
  return fields;
}
