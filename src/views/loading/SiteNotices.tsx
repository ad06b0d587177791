import { UpdateNotice } from "./UpdateNotice";
import { UrlNotices } from "./UrlNotices";

/** What stands over every page when there is something to say: of the address, and of the site itself. */
export function SiteNotices() {
  return (
    <>
      <UpdateNotice />
      <UrlNotices />
    </>
  );
}
