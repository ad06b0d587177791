import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useCallback, useLayoutEffect, useMemo, useState } from "react";
import type { LitEvents } from "../../core/chains/litChain";
import { chainRoleLabel } from "../../core/text/recommendations";
import { emphasisOf } from "../../core/timeline/emphasis";
import type { Mark } from "../../core/timeline/mark";
import { useLitChain } from "../../state/useLitChain";
import type { FigurePainter, FollowPainting } from "./paintFigure";
import { setAttribute } from "./svgNodes";
import styles from "./ChainLight.module.css";

type Props = {
  readonly painter: FigurePainter;
  /** Hears which events are lit, so that they stay marks of their own and have labels; `undefined`: none any more. */
  readonly onLit: (events: LitEvents | undefined) => void;
};

/**
 * Lights the chain that the address names: its marks stand out, all others are faint. Follows the painter, so that a mark
 * is never seen in the light of another one, not even while a gesture lasts.
 */
export function ChainLight({ painter, onLit }: Props) {
  const lit = useLitChain().chain?.events;
  const { t, i18n } = useLingui();
  const [self, setSelf] = useState<SVGGElement | null>(null);
  /** What each event is in the chain, for those who do not see its light: in words once, and not in every frame. */
  const words = useMemo(
    () =>
      new Map(
        [...(lit ?? [])].map(([id, { roles }]) => {
          const what = roles.map((role) => chainRoleLabel(role, i18n)).join(", ");
          return [id, t`In the chain: ${what}`];
        }),
      ),
    [lit, t, i18n],
  );
  const describe = useCallback(
    (mark: Mark) => {
      if (mark.kind !== "cluster") return words.get(mark.event.id);
      const count = mark.events.filter(({ id }) => words.has(id)).length;
      // One of very many does not name its events, and then they cannot be counted.
      return count === 0
        ? undefined
        : t`${plural(count, { one: "# of the chain", other: "# of the chain" })}`;
    },
    [words, t],
  );
  useLayoutEffect(() => {
    const plot = self?.ownerSVGElement;
    if (lit === undefined || plot == null) return undefined;
    plot.classList.add(`${styles.lit}`);
    painter.follow((each) =>
      each((element, mark, label) => {
        const emphasis = emphasisOf(mark, lit);
        setAttribute(element, "data-emphasis", emphasis);
        setAttribute(element, "aria-description", emphasis === "strong" ? describe(mark) : undefined);
        if (label !== undefined) setAttribute(label, "data-emphasis", emphasis);
      }),
    );
    onLit(lit);
    return () => {
      plot.classList.remove(`${styles.lit}`);
      // Marks that are out of sight may come back, and must not bring this light with them.
      painter.follow(putOut);
      onLit(undefined);
    };
  }, [painter, lit, self, onLit, describe]);
  return <g ref={setSelf} />;
}

const putOut: FollowPainting = (each) =>
  each((element, _mark, label) => {
    for (const name of ["data-emphasis", "aria-description"]) element.removeAttribute(name);
    label?.removeAttribute("data-emphasis");
  });
