import { MOST_ROSTER, previewPupils, ROSTER } from "../../../../../../src/server/classes/add-pupils";
import { handle } from "../../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher", body: ROSTER, mostBytes: MOST_ROSTER }, previewPupils);
