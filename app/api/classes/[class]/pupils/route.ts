import { addPupils, MOST_ROSTER, ROSTER } from "../../../../../src/server/classes/add-pupils";
import { handle } from "../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher", body: ROSTER, mostBytes: MOST_ROSTER }, addPupils);
