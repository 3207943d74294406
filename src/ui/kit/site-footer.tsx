/** What a reader should know on every page: how neutral it tries to be, and what the maps are worth. */
export function SiteFooter({ credit = null }: { credit?: string | null }) {
  return (
    <footer className="site-footer">
      <div>
        <p>
          Every statement points to the paragraph that reports it. The course takes no side; it says who said what.
          Boundaries on the maps are not authoritative.
        </p>
        <p>
          Land, water and boundaries: Natural Earth. {credit} Nothing you do here leaves this device, and no page calls
          another host.
        </p>
      </div>
    </footer>
  );
}
