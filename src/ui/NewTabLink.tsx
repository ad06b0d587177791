import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

type Props = {
  readonly href: string;
  /** BCP 47 tag of the words of the link, and of the page that it leads to. */
  readonly lang?: string;
  readonly children: ReactNode;
};

/** A link to another site. It opens beside this page, and says so to those who do not see its arrow. */
export function NewTabLink({ href, lang, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener" hrefLang={lang}>
      <span lang={lang}>{children}</span> <span aria-hidden="true">↗</span>
      <span className="visually-hidden">
        {" "}
        <Trans>(leaves this site, opens a new tab)</Trans>
      </span>
    </a>
  );
}
