import type { EventMark } from "../../core/timeline/mark";
import { markInk, markLevel, markOutline } from "../../core/timeline/markPath";
import styles from "./marks.module.css";

type Props = Pick<EventMark, "shape" | "filling">;

/** The shape of an event around (0, 0): what kind of thing it was, and for a text how it was decided. */
export function MarkShape({ shape, filling }: Props) {
  const level = markLevel({ filling });
  return (
    <>
      <path d={markOutline(shape)} className={styles[markInk({ shape, filling })]} />
      {level !== undefined && <path d={level} className={styles.solid} />}
    </>
  );
}
