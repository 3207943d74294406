import { handOverClass } from "../../../../../../../src/server/classes/class-teachers";
import { handle } from "../../../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher" }, handOverClass);
