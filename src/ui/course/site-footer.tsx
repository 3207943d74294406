import type { Destination } from "../kit/site-header";

type Way = Pick<Destination, "href" | "text">;

interface SiteFooterProps {
  readonly credit?: string | null;
  /** What the header shows as well; where it shows a menu in its stead, the footer leads up to it. */
  readonly rooms?: readonly Way[];
  /** Where else one may go on from the end of a page. */
  readonly others?: readonly Way[];
}

/** The ways on from the end of a page, and what a reader should know on every page: how neutral it tries to be, and what the maps are worth. */
export function SiteFooter({ credit = null, rooms = [], others = [] }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      {others.length > 0 && (
        <ul className="site-ways">
          <li className="site-up">
            <a href="#top">Up to the menu</a>
          </li>
          {rooms.map(({ href, text }) => (
            <li className="site-room" key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
          {others.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <div className="site-notes">
        <p>
          Every statement points to the paragraph that reports it. The course takes no side; it says who said what.
          Boundaries on the maps are not authoritative.
        </p>
        <p>
          Land, water and boundaries: Natural Earth. {credit} What you do here is kept on this device alone, unless a
          teacher set it as work, and no page loads anything from another site.
        </p>
      </div>
    </footer>
  );
}
