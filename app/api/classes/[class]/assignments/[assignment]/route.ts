import { CHANGED_ASSIGNMENT } from "../../../../../../src/server/assignments/assignment-body";
import { changeAssignment } from "../../../../../../src/server/assignments/change-assignment";
import { removeAssignment } from "../../../../../../src/server/assignments/settle-assignment";
import { handle } from "../../../../../../src/server/requests/handle";

export const PATCH = handle(
  { who: "teacher", body: CHANGED_ASSIGNMENT, limit: { most: 60, window: 60_000 } },
  changeAssignment,
);

export const DELETE = handle({ who: "teacher" }, removeAssignment);
