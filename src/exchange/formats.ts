import { ANKI } from "./anki";
import type { Format } from "./batch";
import { CSV } from "./csv";
import { GIFT } from "./gift";
import { MOODLE_XML } from "./moodle-xml";
import { QTI3 } from "./qti/qti3";

/** Every way out. A new one is a file beside these and a line here. */
export const FORMATS: readonly Format[] = [GIFT, MOODLE_XML, QTI3, ANKI, CSV];
