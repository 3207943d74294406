import {
  ACCOMMODATION,
  grantAccommodations,
  TAKING_BACK,
  takeBackAccommodations,
} from "../../../../../../../src/server/assignments/accommodations";
import { handle } from "../../../../../../../src/server/requests/handle";

export const PUT = handle({ who: "teacher", body: ACCOMMODATION }, grantAccommodations);

export const DELETE = handle({ who: "teacher", body: TAKING_BACK }, takeBackAccommodations);
