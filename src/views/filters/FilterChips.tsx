import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { type FilterState, NO_FILTER } from "../../core/filter/filterState";
import { paths } from "../../core/url/paths";
import { useFilter } from "../../state/useMatchingEvents";
import { changeFilter, type UrlChange, useUpdateUrl } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { Button } from "../../ui/Button";
import { Chip } from "../../ui/Chip";
import { Spoken } from "../../ui/Spoken";
import { useActiveFilters } from "./useActiveFilters";
import styles from "./FilterChips.module.css";

type Props = {
  /** The parts of the filter that the page has a use for, as they are when they are off; absent: all. */
  readonly off?: Partial<FilterState>;
};

/** A chip for each filter that is on, with the way to take it off. */
export function FilterChips({ off = NO_FILTER }: Props) {
  const { t } = useLingui();
  const updateUrl = useUpdateUrl();
  const active = useActiveFilters().filter(({ part }) => Object.hasOwn(off, part));
  const { bodies } = useFilter();
  const onlyBody = bodies.length === 1 ? bodies[0] : undefined;
  const group = useRef<HTMLDivElement>(null);

  /** The button goes away with its chip; the focus moves to a neighbour, or to the group when none is left. */
  function removeAt(button: HTMLButtonElement, remove: UrlChange): void {
    const buttons = [...(group.current?.querySelectorAll("button") ?? [])];
    const place = buttons.indexOf(button);
    const next = active.length > 1 ? (buttons[place + 1] ?? buttons[place - 1]) : group.current;
    next?.focus();
    updateUrl(remove);
  }

  return (
    <div ref={group} className={styles.chips} role="group" aria-label={t`Filters that are on`} tabIndex={-1}>
      {active.map(({ key, name, remove }) => (
        <Chip
          key={key}
          removeLabel={t`Remove filter: ${name.text}`}
          onRemove={(button) => removeAt(button, remove)}
        >
          <Spoken text={name} />
        </Chip>
      ))}
      {onlyBody !== undefined && (
        <AppLink path={paths.body(onlyBody)} className={styles.about}>
          <Trans>What this body can and cannot do</Trans>
        </AppLink>
      )}
      {active.length > 0 && (
        <Button
          variant="plain"
          onClick={() => {
            group.current?.focus();
            updateUrl(changeFilter(off));
          }}
        >
          <Trans>Clear all</Trans>
        </Button>
      )}
    </div>
  );
}
