import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { RoomLink } from "./room-link";

let path = "/";
vi.mock("next/navigation", () => ({ usePathname: () => path }));

it.each([
  ["/valley/atlas", "page"],
  ["/valley/places/pier", "true"],
  ["/valley/atlases", undefined],
  ["/valley", undefined],
])("on %s a link to the atlas is current: %s", (here, current) => {
  path = here;
  const html = renderToStaticMarkup(
    <RoomLink href="/valley/atlas" rooms={["/valley/atlas", "/valley/places"]}>
      Atlas
    </RoomLink>,
  );
  expect(/aria-current="(\w+)"/.exec(html)?.[1]).toBe(current);
});
