import { Icon } from "./icon";
import { RoomLink } from "./room-link";

export interface Destination {
  readonly href: string;
  readonly text: string;
  /** Paths of the pages that belong to it, with all below them. */
  readonly rooms: readonly string[];
}

/** The name of the course, the places one may want to go from anywhere, and the search. On a phone a button opens the places. */
export function SiteHeader({
  title,
  href,
  destinations,
  search,
}: {
  title: string;
  href: string;
  destinations: readonly Destination[];
  search: string;
}) {
  return (
    <header className="site-header" id="top">
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <div className="site-line">
        <a className="site-name" href={href}>
          {title}
        </a>
        <nav aria-label="Course" className="site-nav" id="site-nav" popover="auto">
          {destinations.map(({ href, text, rooms }) => (
            <RoomLink href={href} key={href} rooms={rooms}>
              {text}
            </RoomLink>
          ))}
        </nav>
        <RoomLink className="site-search" href={search} rooms={[search]}>
          <Icon name="search" /> Search
        </RoomLink>
        <button className="site-menu" popoverTarget="site-nav" type="button">
          <Icon name="menu" /> Menu
        </button>
      </div>
    </header>
  );
}
