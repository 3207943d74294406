import { CLASS_CHANGE, CLASS_END, changeClass, endClass } from "../../../../src/server/classes/change-class";
import { handle } from "../../../../src/server/requests/handle";

export const PUT = handle({ who: "teacher", body: CLASS_CHANGE }, changeClass);
export const DELETE = handle({ who: "teacher", body: CLASS_END }, endClass);
