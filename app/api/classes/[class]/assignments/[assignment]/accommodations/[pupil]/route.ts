import {
  ACCOMMODATION,
  grantAccommodation,
  takeBackAccommodation,
} from "../../../../../../../../src/server/assignments/accommodations";
import { handle } from "../../../../../../../../src/server/requests/handle";

export const PUT = handle({ who: "teacher", body: ACCOMMODATION }, grantAccommodation);

export const DELETE = handle({ who: "teacher" }, takeBackAccommodation);
