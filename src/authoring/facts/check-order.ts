import type { Draft } from "../draft";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";
import { reach } from "./check-ids";
import { parseDate } from "./date-span";

/** What comes after what must not run in a circle nor against the dates; approximate dates contradict nothing. */
export function checkEventOrder({ authored, ids }: Draft): Problem[] {
  const earlier = new Map(authored.events.map(({ value }) => [value.id, value.after.map(({ event }) => event)]));
  const spans = new Map(
    authored.events.flatMap(({ value }) => {
      const date = value.when === null ? null : parseDate(String(value.when.edtf), "en");
      return date?.ok === true && !date.span.approximate ? [[value.id, date.span] as const] : [];
    }),
  );
  return authored.events.flatMap(({ value, spot }) => {
    const problems = value.after.flatMap(({ event }, index) => checkId(ids, ["event"], event, spot("after", index)));
    for (const event of reach(value.id, earlier)) {
      const direct = value.after.findIndex((after) => after.event === event);
      const at = direct === -1 ? spot("after") : spot("after", direct);
      if (event === value.id)
        problems.push(problemAt(at, `"${value.id}" comes after itself`, "break the circle of after"));
      const [then, first] = [spans.get(value.id), spans.get(event)];
      if (then !== undefined && first !== undefined && then.to < first.from) {
        problems.push(
          problemAt(
            at,
            `"${value.id}" (${then.edtf}) is after "${event}" (${first.edtf}), but its date is before`,
            "mend the date or the order",
          ),
        );
      }
    }
    return problems;
  });
}
