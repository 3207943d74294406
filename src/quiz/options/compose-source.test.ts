import { describe, expect, it } from "vitest";
import { account, cite, isLabel } from "../../course/test-course";
import { fairFacts, told } from "../forms/test-papers";
import { getReportBench } from "../reports/report-bench";
import { composeSourceOption } from "./compose-source";

const version = (id: string, how: string, citations: ReturnType<typeof cite>[]) =>
  account({ what: isLabel("the band"), how: isLabel(how) }, { id, gist: `The band was called ${how}.`, citations });

const base = fairFacts([
  told("band", "What the band was called", [], {
    accounts: [
      version("loud", "loud", [cite("herald", 1, "bare")]),
      version("late", "late", [cite("herald", 2, "mayor"), cite("mirror", 2, "mayor-wire")]),
      version("gone", "gone", [cite("gazette", 3, "smith")]),
    ],
    difference: {
      question: null,
      says: { loud: "writes of a “loud” band", late: "says that the band was late", gone: "calls the band gone" },
      settled: null,
    },
  }),
  told("bread", "The bread was sold.", [cite("herald", 3, "baker")]),
]);

const wrong = (claim: string, accountId: string, source: string) => {
  const report = getReportBench(base).reports.find((one) => one.claim.id === claim && one.account.id === accountId);
  const option = report && composeSourceOption(base, report, source);
  return { because: option?.refutedBy?.because ?? "", trueOf: option?.trueOf };
};

describe("composeSourceOption", () => {
  it("tells what a wrong source has on the matter where the right one lacks it", () => {
    expect(wrong("band", "late", "gazette").because).toContain(
      "does not say this. There, the band was called gone. See source 3, paragraph 3.",
    );
  });

  it("says that the words are not there where the question is one of words", () =>
    expect(wrong("band", "loud", "gazette").because).toContain("does not use these words. There, the band"));

  it("tells nothing in place of it that the right source has as well, and leads to where the wrong one tells it", () => {
    const { because } = wrong("band", "loud", "mirror");
    expect(because).toContain("does not use these words. See source 2, paragraph 2.");
  });

  it("says of a silent source no more than where it stands, and nothing of other matters", () => {
    const { because, trueOf } = wrong("bread", "only", "gazette");
    expect(because).toContain("does not mention this; source 1 does. See source 1, paragraph 3.");
    expect(trueOf).toBeNull();
  });
});
