import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Component, type ReactNode } from "react";
import { forgetFailures } from "../state/lazyView";
import styles from "./ErrorBoundary.module.css";

type Props = {
  readonly children: ReactNode;
  /** Another value, such as the next page's path, is another start: what broke before is forgotten. */
  readonly resetKey?: string;
  /** 1 (the default) where the page has no other heading of the first level. */
  readonly headingLevel?: 1 | 2;
};
type State = { readonly error: Error | undefined };

/** A view that broke, or could not be loaded, leaves a sentence and a way on instead of an empty page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.error !== undefined) this.reset();
  }

  private readonly reset = (): void => {
    forgetFailures();
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const Heading = this.props.headingLevel === 2 ? "h2" : "h1";
    return (
      <div role="alert" className={styles.box}>
        <Heading>{i18n._(msg`This part of the page could not be shown`)}</Heading>
        <p>
          {i18n._(
            msg`It may not have been loaded: check the network connection. The record is not affected, and the address still holds your view.`,
          )}
        </p>
        <p>
          <code>{error.message}</code>
        </p>
        <p>
          <button type="button" onClick={this.reset}>
            {i18n._(msg`Try again`)}
          </button>{" "}
          <a href={location.href}>{i18n._(msg`Load this page again`)}</a>
        </p>
      </div>
    );
  }
}
