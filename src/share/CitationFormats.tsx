import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { Citation } from "../core/domain/citation";
import { formatBibtex } from "../core/formats/bibtex";
import { formatCslJson } from "../core/formats/cslJson";
import { formatRis } from "../core/formats/ris";
import { formatFootnote } from "../core/text/footnote";
import { ExportStatus } from "../exports/ExportStatus";
import { useExport } from "../exports/useExport";
import { Button } from "../ui/Button";
import styles from "./CitationFormats.module.css";
import { CopyField } from "../ui/CopyField";

const FORMATS = ["footnote", "bibtex", "ris", "csl-json"] as const;
type Format = (typeof FORMATS)[number];

const FILES: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  footnote: { ending: "txt", type: "text/plain;charset=utf-8" },
  bibtex: { ending: "bib", type: "application/x-bibtex;charset=utf-8" },
  ris: { ending: "ris", type: "application/x-research-info-systems;charset=utf-8" },
  "csl-json": { ending: "json", type: "application/vnd.citationstyles.csl+json" },
};

type Props = {
  readonly label: string;
  readonly citations: readonly Citation[];
  /** Without its ending. */
  readonly fileName: string;
};

/** The same citations in the format that the reader's program wants, to be copied or saved. */
export function CitationFormats({ label, citations, fileName }: Props) {
  const { t, i18n } = useLingui();
  const id = useId();
  const [format, setFormat] = useState<Format>("footnote");
  const saving = useExport();
  const names: Readonly<Record<Format, string>> = {
    footnote: t`Footnote`,
    bibtex: "BibTeX",
    ris: "RIS",
    "csl-json": "CSL-JSON",
  };
  const text = {
    footnote: () => citations.map((citation) => formatFootnote(citation, i18n)).join("\n\n"),
    bibtex: () => formatBibtex(citations),
    ris: () => formatRis(citations),
    "csl-json": () => formatCslJson(citations),
  }[format]();
  const { ending, type } = FILES[format];
  const file = { name: `${fileName}.${ending}`, content: new Blob([text], { type }) };

  return (
    <section className={styles.citation} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {label}
      </h3>
      <fieldset className={styles.formats}>
        <legend className="visually-hidden">
          <Trans>Format</Trans>
        </legend>
        {FORMATS.map((one) => (
          <label key={one} className={styles.format}>
            <input
              type="radio"
              name={`${id}-format`}
              checked={one === format}
              onChange={() => setFormat(one)}
            />
            {names[one]}
          </label>
        ))}
      </fieldset>
      <CopyField label={label} text={text.trimEnd()} copyLabel={t`Copy`} rows={format === "footnote" ? 5 : 9}>
        <Button onClick={() => saving.run(async () => file)}>
          <Trans>Save as a file ({ending})</Trans>
        </Button>
      </CopyField>
      <ExportStatus of={saving} address={citations[0]?.address ?? ""} />
    </section>
  );
}
