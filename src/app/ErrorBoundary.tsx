import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Component, type ReactNode } from "react";
import styles from "./ErrorBoundary.module.css";

type Props = { readonly children: ReactNode };
type State = { readonly error: Error | undefined };

/** Last resort: a defect of ours in one view leaves a sentence and a way back instead of an empty page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div role="alert" className={styles.box}>
        <h1>{i18n._(msg`Something broke on this page`)}</h1>
        <p>
          {i18n._(
            msg`This is a defect of the site, not of the record. Nothing you did is lost: the address above still holds your view.`,
          )}
        </p>
        <p>
          <code>{error.message}</code>
        </p>
        <p>
          <a href={location.href}>{i18n._(msg`Load this page again`)}</a> ·{" "}
          <a href={import.meta.env.BASE_URL}>{i18n._(msg`Start from the whole timeline`)}</a>
        </p>
      </div>
    );
  }
}
