import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./Button";
import styles from "./Dialog.module.css";

type Props = {
  readonly heading: ReactNode;
  /** What the button says that closes it. */
  readonly closeName: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * Over the page, open as long as it is there. Its button closes it in the browser's own way, as Esc does, so that the
 * focus goes back to where it came from.
 */
export function Dialog({ heading, closeName, onClose, children }: Props) {
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={headingId}
      closedby="any"
      onClose={onClose}
      // What surrounds its place in the page has keys of its own, which are not meant while it is open.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={styles.header}>
        <h2 id={headingId} className={styles.heading}>
          {heading}
        </h2>
        <Button onClick={() => dialog.current?.close()}>{closeName}</Button>
      </header>
      {children}
    </dialog>
  );
}
