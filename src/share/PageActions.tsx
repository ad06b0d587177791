import type { ShareTarget } from "../core/url/shareTarget";
import styles from "./PageActions.module.css";
import { ShareButton } from "./ShareButton";

type Props = { readonly target: ShareTarget };

/** What a reader can do with a page as it stands, in one row: pages put it where they have room. */
export function PageActions({ target }: Props) {
  return (
    <div className={styles.actions}>
      <ShareButton target={target} />
    </div>
  );
}
