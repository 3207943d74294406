import type { AssignmentFields } from "../../../classroom/assigning/assignment-fields";
import { WhileAtWork } from "../class/class-archive";
import { AssignSend } from "./assign-send";
import { type AssignChoices, AssignWhat } from "./assign-what";
import { AssignTitle, AssignWhen } from "./assign-when";

interface AssignPageProps extends AssignChoices {
  readonly classId: string;
  readonly className: string;
  readonly zone: string;
  readonly fields: AssignmentFields;
  readonly like: { readonly classId: string; readonly assignment: string } | null;
}

/** Assigns something to a class. What stands in the form when it is opened can be assigned as it is. */
export function AssignPage({ classId, className, zone, fields, like, ...choices }: AssignPageProps) {
  const keeps = like !== null && fields.kind === "quiz";
  const after = like ? `${new URLSearchParams({ like: like.assignment, of: like.classId })}&` : "";
  return (
    <>
      <h1 className="page-title">
        Assign to <bdi>{className}</bdi>
      </h1>
      <WhileAtWork>
        <AssignSend
          action={`/api/classes/${classId}/assignments`}
          {...(like ? { also: { like } } : {})}
          busy="Assigning …"
          go={`/teach/classes/${classId}/assignments/{id}?done=assigned`}
          preview={`/teach/classes/${classId}/assign/preview?${after}draft=`}
          send="Assign"
        >
          <AssignWhat choices={choices} fields={fields} keeps={keeps} />
          <AssignWhen fields={fields} zone={zone} />
          <AssignTitle title={fields.title} />
        </AssignSend>
      </WhileAtWork>
    </>
  );
}
