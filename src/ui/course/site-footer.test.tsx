import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SiteFooter } from "./site-footer";

it("says on every page, assigned work included, where what is done there is kept", () => {
  const said = renderToStaticMarkup(<SiteFooter />);
  expect(said).toContain("What you do here is kept on this device alone, unless a teacher set it as work");
  expect(said, "an answer that no script marks goes to the server").not.toContain("leaves this device");
});
