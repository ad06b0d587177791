import type { ButtonHTMLAttributes } from "react";
import styles from "./Button.module.css";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly variant?: "outlined" | "primary" | "plain";
};

export function Button({ variant = "outlined", className, ...rest }: Props) {
  return <button type="button" {...rest} className={[styles.button, styles[variant], className].join(" ")} />;
}
