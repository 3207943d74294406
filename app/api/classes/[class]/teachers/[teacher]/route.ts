import { removeTeacherFromClass } from "../../../../../../src/server/classes/class-teachers";
import { handle } from "../../../../../../src/server/requests/handle";

export const DELETE = handle({ who: "teacher" }, removeTeacherFromClass);
