import { LostPage } from "../src/ui/kit/lost-page";

export default function NotFound() {
  return (
    <LostPage title="No report leads here">
      <p>This address belongs to no page. It may have been mistyped, or the page may have moved.</p>
      <p className="lost-ways">
        <a className="button" href="/">
          To the first page
        </a>
      </p>
    </LostPage>
  );
}
