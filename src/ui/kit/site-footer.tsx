import type { Destination } from "./site-header";

interface SiteFooterProps {
  readonly credit?: string | null;
  /** Where one may go on from the end of a page. */
  readonly destinations?: readonly Pick<Destination, "href" | "text">[];
}

/** The ways on from the end of a page, and what a reader should know on every page: how neutral it tries to be, and what the maps are worth. */
export function SiteFooter({ credit = null, destinations = [] }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      {destinations.length > 0 && (
        <ul className="site-ways">
          {destinations.map(({ href, text }) => (
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
          Land, water and boundaries: Natural Earth. {credit} Nothing you do here leaves this device, and no page loads
          anything from another site.
        </p>
      </div>
    </footer>
  );
}
