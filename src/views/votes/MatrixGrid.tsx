import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type GridPlace, moveInGrid } from "../../core/ballots/moveInGrid";
import { placeColumns } from "../../core/ballots/placeColumns";
import type { RegionalGroup } from "../../core/domain/regionalGroup";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useUpdateUrl } from "../../state/useUrlState";
import { useVotesView } from "../../state/useVotesView";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { columnColours, columnLooks } from "./columnLook";
import { MatrixHead } from "./MatrixHead";
import { type MatrixItem, placeOfState } from "./matrixItems";
import styles from "./MatrixGrid.module.css";
import { MatrixLines } from "./MatrixLines";
import { MatrixRow } from "./MatrixRow";
import { RegionRow } from "./RegionRow";
import { useMatrixSizes } from "./useMatrixSizes";
import { useVisibleRows } from "./useVisibleRows";
import type { VotesMatrix } from "./useVotesMatrix";

/** A State that was looked for; a new object each time, so that the same one can be found again. */
export type FoundState = { readonly iso3: string };

type Props = {
  readonly matrix: VotesMatrix;
  readonly items: readonly MatrixItem[];
  readonly regions: readonly RegionalGroup[] | undefined;
  readonly found: FoundState | undefined;
  /** The cell that the pointer or the keyboard is at; row 0 are the votes, column 0 the States. */
  readonly onPoint: (place: GridPlace | undefined) => void;
};

type WantedPlace = GridPlace & {
  /** Whether the focus goes there too: not where it already is. */
  readonly takesFocus: boolean;
};

/** Lines of headings: the bodies, and their votes. */
const HEAD_ROWS = 2;

/**
 * The States by the votes, as a grid that the keyboard walks through. Only the rows in sight are there, and always the
 * one with the cell that Tab leads to.
 */
export function MatrixGrid({ matrix, items, regions, found, onPoint }: Props) {
  const { t } = useLingui();
  const { dataset } = useLoadedTimeline();
  const updateUrl = useUpdateUrl();
  const { order } = useVotesView().view;
  const sizes = useMatrixSizes();
  const isPrinted = useMediaQuery("print");
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [wanted, setWanted] = useState<WantedPlace>({ row: 0, column: 1, takesFocus: false });
  const [seenFound, setSeenFound] = useState<FoundState>();
  const focused = useRef(wanted);
  const seen = useVisibleRows(box, sizes.rowPx);
  const layout = useMemo(() => placeColumns(matrix.groups, sizes), [matrix.groups, sizes]);
  const looks = useMemo(() => columnLooks(layout), [layout]);
  const colours = useMemo(() => columnColours(layout, dataset), [layout, dataset]);

  const { columns } = layout;
  const size = { rowCount: items.length + 1, columnCount: columns.length + 1 };
  const active = {
    row: Math.min(wanted.row, items.length),
    column: Math.min(wanted.column, columns.length),
  };
  const headPx = sizes.groupHeadPx + sizes.columnHeadPx;

  const foundAt = found === undefined || found === seenFound ? -1 : placeOfState(items, found.iso3);
  if (foundAt >= 0) {
    setSeenFound(found);
    setWanted({ row: foundAt + 1, column: 0, takesFocus: true });
  }

  /** Brings the focus to the cell, and the cell out from behind the headings and the edges; once for each time. */
  useLayoutEffect(() => {
    if (!wanted.takesFocus || focused.current === wanted || box === null) return;
    focused.current = wanted;
    const cell = box.querySelector<HTMLElement>('[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  function goTo(place: GridPlace): void {
    setWanted({ ...place, takesFocus: true });
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const column = columns[active.column - 1];
    if (event.key === "Enter" && active.row > 0 && column !== undefined && !isLink(event.target)) {
      updateUrl((state) => state, { path: paths.vote(column.event.id) });
      return;
    }
    const pageRows = Math.max(1, Math.floor(((box?.clientHeight ?? 0) - headPx) / sizes.rowPx) - 1);
    const next = moveInGrid(event.key, event.ctrlKey, active, { ...size, pageRows });
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  }

  function handleClick(event: MouseEvent): void {
    const place = isLink(event.target) ? undefined : placeOf(event.target);
    if (place !== undefined) goTo(place);
  }

  /** The heading of a group reaches across all columns: who passes it stays in a column. */
  function noteFocus(place: GridPlace | undefined): void {
    onPoint(place);
    if (place === undefined) return;
    const isHeading = items[place.row - 1]?.kind === "region";
    if (place.row !== active.row || (place.column !== active.column && !isHeading)) {
      setWanted({ ...place, takesFocus: false });
    }
  }

  const isShown = (row: number) => isPrinted || row === active.row || (row > seen.first && row <= seen.until);
  const activeColumnOf = (row: number) => (row === active.row ? active.column : undefined);

  return (
    <div
      ref={setBox}
      className={styles.box}
      style={{
        "--row": `${sizes.rowPx}px`,
        "--column": `${sizes.columnPx}px`,
        "--name": `${sizes.namePx}px`,
        "--group-head": `${sizes.groupHeadPx}px`,
        "--column-head": `${sizes.columnHeadPx}px`,
      }}
    >
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t`Positions of States by vote`}
        aria-rowcount={items.length + HEAD_ROWS}
        aria-colcount={size.columnCount}
        className={styles.grid}
        style={{ inlineSize: sizes.namePx + layout.widthPx }}
        onKeyDown={handleKey}
        onClick={handleClick}
        onFocus={({ target }) => noteFocus(placeOf(target))}
        onPointerMove={({ target, pointerType }) => {
          if (pointerType === "mouse") onPoint(placeOf(target));
        }}
      >
        <MatrixHead
          groups={layout.groups}
          columns={columns}
          looks={looks}
          activeColumn={activeColumnOf(0)}
          showsChanges={order === "changes"}
        />
        <div
          role="rowgroup"
          className={styles.rows}
          style={{ blockSize: isPrinted ? undefined : items.length * sizes.rowPx }}
        >
          <MatrixLines columns={columns} startsPx={layout.startsPx} colours={colours} />
          {items.map((item, place) => {
            const row = place + 1;
            if (!isShown(row)) return null;
            const line = { rowIndex: row + HEAD_ROWS, topPx: place * sizes.rowPx };
            if (item.kind === "region") {
              return (
                <RegionRow
                  key={item.region ?? "none"}
                  {...line}
                  region={item.region}
                  groups={regions}
                  count={item.count}
                  columnCount={columns.length}
                  isActive={row === active.row}
                />
              );
            }
            return (
              <MatrixRow
                key={item.row.state.iso3}
                {...line}
                row={item.row}
                columns={columns}
                startsPx={layout.startsPx}
                sizes={sizes}
                looks={looks}
                activeColumn={activeColumnOf(row)}
                isFound={item.row.state.iso3 === found?.iso3}
                showsChanges={order === "changes"}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function isLink(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a") !== null;
}

/** Where in the grid an element lies. */
function placeOf(target: EventTarget): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest("[aria-colindex]");
  const row = cell?.closest("[aria-rowindex]");
  if (!cell || !row) return undefined;
  return {
    row: Math.max(0, Number(row.getAttribute("aria-rowindex")) - HEAD_ROWS),
    column: Number(cell.getAttribute("aria-colindex")) - 1,
  };
}
