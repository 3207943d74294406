import type { ReactNode } from "react";
import { isValidElement } from "react";
import { expect, it } from "vitest";
import { usualFields } from "../../../classroom/assigning/assignment-fields";
import { AssignPage } from "./assign-page";

/** The address that somewhere in a page is handed on as its preview. */
function findPreview(node: ReactNode): string | null {
  if (Array.isArray(node)) return node.map(findPreview).find((found) => found !== null) ?? null;
  if (!isValidElement<{ readonly preview?: string; readonly children?: ReactNode }>(node)) return null;
  return node.props.preview ?? findPreview(node.props.children);
}

const previewAt = (like: { readonly classId: string; readonly assignment: string } | null): string | null =>
  findPreview(
    AssignPage({
      ...{ classId: "next", className: "9b", zone: "Europe/Berlin", like },
      ...{ course: "valley", lessons: [], scenarios: [] },
      fields: usualFields({ kind: "quiz", lesson: "", scenario: "" }, {}, "Europe/Berlin", 0),
    }),
  );

it("is previewed after the assignment that it is made after", () => {
  expect(previewAt(null)).toBe("/teach/classes/next/assign/preview?draft=");
  const { searchParams } = new URL(`${previewAt({ classId: "one", assignment: "a&b" })}{}`, "http://school.test");
  expect(Object.fromEntries(searchParams)).toEqual({ like: "a&b", of: "one", draft: "{}" });
});
