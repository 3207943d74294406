import { getClassChoices } from "../../../../../src/server/attempts/class-choices";
import { handle } from "../../../../../src/server/requests/handle";

export const GET = handle({ who: "pupil" }, getClassChoices);
