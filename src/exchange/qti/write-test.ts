import { type Batch, listTags, nameBatch } from "../batch";
import { block, document, element } from "../markup";
import { ASI, toIdentifier, type WrittenItem } from "./write-item";

/** A test of all items in one section, in the order given; its SCORE is the sum of theirs. */
export function writeTest(batch: Batch, identifier: string, items: readonly WrittenItem[]): string {
  const title = nameBatch(batch);
  const sum = element("qti-sum", {}, element("qti-test-variables", { "variable-identifier": "SCORE" }));
  const zero = element("qti-default-value", {}, element("qti-value", {}, "0"));
  return document(
    block(
      "qti-assessment-test",
      { ...ASI, identifier, title, "xml:lang": batch.facts.course.language },
      element("qti-outcome-declaration", { identifier: "SCORE", cardinality: "single", "base-type": "float" }, zero),
      block(
        "qti-test-part",
        { identifier: "part", "navigation-mode": "nonlinear", "submission-mode": "individual" },
        element("qti-item-session-control", { "max-attempts": 1, "show-feedback": "true" }),
        block(
          "qti-assessment-section",
          { identifier: "section", title, visible: "true" },
          ...items.map(({ identifier: name, item, path }) =>
            element("qti-assessment-item-ref", {
              identifier: name,
              href: path,
              category: listTags(item).map(toIdentifier).join(" "),
            }),
          ),
        ),
      ),
      element("qti-outcome-processing", {}, element("qti-set-outcome-value", { identifier: "SCORE" }, sum)),
    ),
  );
}
