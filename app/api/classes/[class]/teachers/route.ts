import { addTeacherToClass, CO_TEACHER } from "../../../../../src/server/classes/class-teachers";
import { handle } from "../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher", body: CO_TEACHER }, addTeacherToClass);
