import type { ClassOptions } from "../../../classroom/people/class-options";
import { JsonForm } from "../../kit/json-form";
import { ClassFields } from "./class-fields";

/** Makes a class and goes to it. */
export function ClassMaker(choices: ClassOptions) {
  return (
    <JsonForm action="/api/classes" go="/teach/classes/{id}" send="Make the class">
      <ClassFields {...choices} />
      <label className="class-tick">
        <input defaultChecked name="opensJoining" type="checkbox" />
        <span>
          Open joining for an hour at once
          <small>Pupils join by a code that you show. Without it, you add them by a list.</small>
        </span>
      </label>
    </JsonForm>
  );
}
