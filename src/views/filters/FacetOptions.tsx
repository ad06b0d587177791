import { useLingui } from "@lingui/react/macro";
import type { Facet } from "../../core/filter/filterState";
import { useFilter } from "../../state/useMatchingEvents";
import { useUpdateUrl } from "../../state/useUrlState";
import { Spoken } from "../../ui/Spoken";
import { toggleOption } from "./changeFacet";
import styles from "./FacetOptions.module.css";
import { type FacetOption, useFacetOptions } from "./useFacetOptions";

type Props = {
  readonly facet: Facet;
  readonly name: string;
  /** How many events each value would show. */
  readonly counts: ReadonlyMap<string, number>;
  /** Leaves out what would show nothing and is not chosen. */
  readonly isShort?: boolean;
};

/** The values of one facet to tick; each says how many events it would show under the other filters. */
export function FacetOptions({ facet, name, counts, isShort = false }: Props) {
  const { i18n } = useLingui();
  const options = useFacetOptions(facet);
  const filter = useFilter();
  const updateUrl = useUpdateUrl();
  const chosen = new Set<string>(filter[facet]);
  const isImplied = ({ parent }: FacetOption) => parent !== undefined && chosen.has(parent);
  const isPartly = ({ id }: FacetOption) =>
    !chosen.has(id) && options.some((option) => option.parent === id && chosen.has(option.id));
  const isOffered = ({ id }: FacetOption) => !isShort || counts.has(id) || chosen.has(id);
  return (
    <fieldset className={styles.options}>
      <legend className="visually-hidden">{name}</legend>
      {options.filter(isOffered).map((option) => {
        const count = counts.get(option.id) ?? 0;
        return (
          <label
            key={option.id}
            className={option.parent === undefined ? styles.option : `${styles.option} ${styles.child}`}
            data-empty={count === 0 || undefined}
          >
            <input
              type="checkbox"
              checked={chosen.has(option.id) || isImplied(option)}
              disabled={isImplied(option)}
              ref={(input) => {
                if (input !== null) input.indeterminate = isPartly(option);
              }}
              onChange={() =>
                updateUrl((state) => ({
                  ...state,
                  filter: toggleOption(filter, facet, options, option.id),
                }))
              }
            />
            <span className={styles.name}>
              <Spoken text={option.name} />
            </span>{" "}
            <span className={styles.count}>{i18n.number(count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
