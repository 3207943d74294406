import type { Accommodation } from "../../../classroom/assigning/assignment";
import { tellGranted } from "../../../classroom/assigning/describe-assignment";
import { toLocal } from "../../../classroom/zoned-time";
import { Field } from "../../kit/field";
import { JsonForm } from "../../kit/json-form";
import { AssignmentGrantTicks } from "./assignment-grant-ticks";

interface GrantFormProps {
  readonly action: string;
  readonly page: string;
  readonly zone: string;
  readonly pupils: readonly { readonly id: string; readonly name: string; readonly extraPercent: number }[];
  /** What is granted so far, by pupil. */
  readonly granted: ReadonlyMap<string, Accommodation>;
  /** The pupil whose terms are being changed: ticked, with what was granted in the fields. */
  readonly chosen: string | null;
}

/** Grants the same to all who are ticked. */
export function AssignmentGrantForm({ action, page, zone, pupils, granted, chosen }: GrantFormProps) {
  const there = chosen === null ? null : (granted.get(chosen) ?? null);
  const local = (at: number | null | undefined): string => (at === null || at === undefined ? "" : toLocal(at, zone));
  const dates = [
    { field: "opens", label: "Opens", at: there?.opensAt },
    { field: "due", label: "Due", at: there?.dueAt },
    { field: "closes", label: "Closes", at: there?.closesAt },
  ] as const;
  const ticks = pupils.map(({ id, name }) => {
    const own = granted.get(id);
    return { id, name, granted: own ? tellGranted(own, zone) : null };
  });
  return (
    <JsonForm action={action} go={page} method="PUT" send="Grant it to those ticked">
      <AssignmentGrantTicks chosen={chosen} pupils={ticks} />
      <p>
        All who are ticked are granted the same, and it takes the place of what they were granted here before. What is
        left empty is as for the class.
      </p>
      <Field hint="On top of the time limit." label="More minutes">
        {(ids) => (
          <input
            {...ids}
            className="assign-short"
            defaultValue={there?.extraMinutes ?? ""}
            name="extraMinutes"
            type="number"
          />
        )}
      </Field>
      <div className="assign-row">
        {dates.map(({ field, label, at }) => (
          <Field key={field} label={label}>
            {(ids) => <input {...ids} defaultValue={local(at)} name={field} type="datetime-local" />}
          </Field>
        ))}
      </div>
      <p className="field-hint">Times are those of {zone.replaceAll("_", " ")}.</p>
      <label className="assign-tick">
        <input defaultChecked={there?.excused ?? false} name="excused" type="checkbox" />
        <span>
          excused <small>It need not be done, and the gradebook leaves it out for them.</small>
        </span>
      </label>
    </JsonForm>
  );
}
