import type { MDXComponents } from "mdx/types";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { account, actor, claim, facts, isPlace, origin, place, predicate } from "../../course/test-course";
import { linkNames } from "./link-names";

const valley = facts({
  actors: [actor("norland", { name: "Norland" }), actor("mayor", { name: "Ada Orrin" })],
  places: [place("norland-country", 11, 50, { name: "Norland" }), place("eastport", 10, 50, { name: "Eastport" })],
  origins: [origin("own")],
  predicates: [predicate("lies-in", { where: "place" })],
  claims: [{ ...claim("border", "lies-in", {}), accounts: [account({ where: isPlace("norland-country") })] }],
});

const P = ({ children }: { children?: ReactNode }) => <p>{children}</p>;
const Puzzle = ({ children }: { children?: ReactNode }) => <section>{children}</section>;
const Name = ({ children }: { id: string; children?: ReactNode }) => <button type="button">{children}</button>;
const Cite = ({ claim: id }: { claim: string }) => <sup>{id}</sup>;
const Guess = ({ question }: { question: string }) => <h3>{question}</h3>;
const words: MDXComponents = { p: P, Puzzle, Name, Cite, Guess };

const link = (text: ReactNode) => linkNames(valley, text, words);
const render = (text: ReactNode): string => renderToStaticMarkup(link(text).content);
const led = (path: string, name: string): string => `<a class="named" href="/test/${path}">${name}</a>`;

describe("linkNames", () => {
  it("links the first mention in running text, however deep it stands", () =>
    expect(
      render(
        <>
          <h2>Eastport</h2>
          <Puzzle>
            <P>
              To <em>Eastport</em>, and from Eastport.
            </P>
          </Puzzle>
        </>,
      ),
    ).toContain(`<p>To <em>${led("places/eastport", "Eastport")}</em>, and from Eastport.</p>`));

  it("links no heading, no link and no word with a card, and nobody who has such a word", () =>
    expect(
      render(
        <P>
          Ada Orrin, <Name id="mayor">Ada Orrin</Name>, <a href="/away">Eastport</a>
        </P>,
      ),
    ).not.toContain("named"));

  it.each([
    ["what a passage cites", <Cite claim="border" key="cite" />, led("places/norland-country", "Norland")],
    ["nothing", null, led("actors/norland", "Norland")],
  ])("tells two bearers of a name apart by %s", (_, cite, found) =>
    expect(render(<P>In Norland.{cite}</P>)).toContain(found),
  );

  it("lists all whom the lesson names, also in what its figures and questions say", () =>
    expect(
      link(
        <>
          <P>
            <Name id="mayor" />
          </P>
          <Guess question="Where is Eastport?" />
        </>,
      ).named,
    ).toEqual(["mayor", "eastport"]));
});
